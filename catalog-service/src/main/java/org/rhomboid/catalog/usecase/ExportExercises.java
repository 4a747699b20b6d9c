package org.rhomboid.catalog.usecase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.rhomboid.catalog.domain.exchange.Exported;
import org.rhomboid.kit.identity.Tenant;

/** The whole of a tenant's catalog as rows that can be imported. */
@ApplicationScoped
public class ExportExercises {

  private final CatalogViews views;

  ExportExercises(CatalogViews views) {
    this.views = views;
  }

  public Uni<List<Exported>> export(Tenant tenant) {
    return views.of(tenant).map(Exported::of);
  }
}
