package org.rhomboid.catalog;

import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.rhomboid.catalog.domain.Language;
import org.rhomboid.catalog.domain.search.Hit;
import org.rhomboid.catalog.domain.search.Match;
import org.rhomboid.catalog.domain.search.SearchText;
import org.rhomboid.catalog.domain.search.SearchWords;
import org.rhomboid.catalog.usecase.ExerciseSearch;
import org.rhomboid.kit.identity.Tenant;
import org.rhomboid.kit.postgres.TenantTransaction;

/** The search as a use case calls it: in a transaction of the tenant. */
@ApplicationScoped
class TenantSearch {

  private final ExerciseSearch search;
  private final Transactions transactions;

  TenantSearch(ExerciseSearch search, Transactions transactions) {
    this.search = search;
    this.transactions = transactions;
  }

  void index(String tenant, List<SearchText> texts) {
    Tenant owner = new Tenant(tenant);
    awaited(() -> transactions.in(owner, () -> search.index(owner, texts)));
  }

  void forget(String tenant, Collection<String> slugs) {
    Tenant owner = new Tenant(tenant);
    awaited(() -> transactions.in(owner, () -> search.forget(owner, slugs)));
  }

  List<Hit> find(String tenant, Language language, String words) {
    Tenant owner = new Tenant(tenant);
    return awaited(
        () -> transactions.in(owner, () -> search.find(owner, language, new SearchWords(words))));
  }

  /** Each hit with its match, best first. */
  Map<Hit, Match> explained(String tenant, Language language, String words) {
    Tenant owner = new Tenant(tenant);
    List<Hit> hits = find(tenant, language, words);
    Map<Hit, Match> matches =
        awaited(
            () ->
                transactions.in(owner, () -> search.explain(owner, new SearchWords(words), hits)));
    Map<Hit, Match> inOrder = new LinkedHashMap<>();
    hits.forEach(hit -> inOrder.put(hit, matches.get(hit)));
    return inOrder;
  }

  private static <T> T awaited(Supplier<Uni<T>> work) {
    try {
      return VertxContextSupport.subscribeAndAwait(work);
    } catch (Throwable failed) {
      throw new AssertionError(failed);
    }
  }

  @ApplicationScoped
  static class Transactions {

    @TenantTransaction
    <T> Uni<T> in(Tenant tenant, Supplier<Uni<T>> work) {
      return work.get();
    }
  }
}
