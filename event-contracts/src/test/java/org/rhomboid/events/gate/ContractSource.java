package org.rhomboid.events.gate;

import java.util.List;
import java.util.Optional;

/** The files of the repository, as they are or as they were. Paths are relative to its root, with slashes. */
interface ContractSource {

  /** The paths of all files below a folder, sorted; none when there is no such folder. */
  List<String> filesBelow(String folder);

  /** Empty when there is no such file. */
  Optional<String> text(String path);
}
