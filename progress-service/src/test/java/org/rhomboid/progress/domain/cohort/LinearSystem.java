package org.rhomboid.progress.domain.cohort;

/** Gaussian elimination of a symmetric positive definite matrix, which needs no pivots. */
final class LinearSystem {

  private LinearSystem() {}

  static double[] solved(double[][] matrix, double[] right) {
    int size = right.length;
    double[] solution = right.clone();
    for (int pivot = 0; pivot < size; pivot++) {
      for (int row = pivot + 1; row < size; row++) {
        double factor = matrix[row][pivot] / matrix[pivot][pivot];
        if (factor != 0) {
          for (int column = pivot; column < size; column++) {
            matrix[row][column] -= factor * matrix[pivot][column];
          }
          solution[row] -= factor * solution[pivot];
        }
      }
    }
    for (int row = size - 1; row >= 0; row--) {
      for (int column = row + 1; column < size; column++) {
        solution[row] -= matrix[row][column] * solution[column];
      }
      solution[row] /= matrix[row][row];
    }
    return solution;
  }
}
