package org.rhomboid.progress.in.rest.export.fhir;

/** @param fullUrl {@code urn:uuid:} and the resource's id: what references name */
record BundleEntry(String fullUrl, FhirResource resource) {

  static BundleEntry of(FhirResource resource) {
    return new BundleEntry("urn:uuid:" + resource.id(), resource);
  }
}
