package org.rhomboid.kit.test.planted.anentityiscalledso.out.postgres;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
class Thing {

  @Id String id;
}
