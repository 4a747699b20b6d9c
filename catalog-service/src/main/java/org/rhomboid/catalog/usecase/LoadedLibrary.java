package org.rhomboid.catalog.usecase;

/**
 * What loading the library did.
 *
 * @param exercises how many the library has
 * @param published how many of them got a new revision
 */
public record LoadedLibrary(int exercises, int published) {}
