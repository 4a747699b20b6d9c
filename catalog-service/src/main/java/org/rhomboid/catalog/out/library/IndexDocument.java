package org.rhomboid.catalog.out.library;

import java.util.List;

/** {@code library/index.yaml}: the slugs of the library in its own order. A folder inside a jar has no listing to rely on. */
record IndexDocument(List<String> exercises) {}
