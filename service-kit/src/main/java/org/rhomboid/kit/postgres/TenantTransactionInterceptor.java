package org.rhomboid.kit.postgres;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.common.vertx.ContextLocals;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.Optional;
import org.rhomboid.kit.identity.Tenant;
import org.rhomboid.kit.identity.TenantScoped;

@TenantTransaction
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 200)
class TenantTransactionInterceptor {

  private static final String TENANT = "rhomboid.tenant";

  private final OutboxSignal signal;

  TenantTransactionInterceptor(OutboxSignal signal) {
    this.signal = signal;
  }

  @AroundInvoke
  Object inTransaction(InvocationContext invocation) {
    Tenant tenant = tenantOf(invocation);
    Optional<Tenant> running = ContextLocals.get(TENANT);
    if (running.isPresent()) {
      return join(running.get(), tenant, invocation);
    }
    return Panache.withTransaction(() -> claim(tenant).chain(() -> proceed(invocation)))
        .invoke(signal::committed)
        .eventually(() -> ContextLocals.remove(TENANT));
  }

  private static Uni<Object> join(Tenant running, Tenant tenant, InvocationContext invocation) {
    if (!running.equals(tenant)) {
      throw new IllegalStateException("a transaction has one tenant");
    }
    return proceed(invocation);
  }

  /**
   * Local to the transaction: at its end PostgreSQL forgets it, so a pooled connection never carries one tenant's setting into another's work.
   *
   * <p>Run as an update, although it is a select: Hibernate Reactive 3.2 finds no plan of a native select again and keeps a new one each time, until its cache of
   * plans holds nothing else. Looking through those took a fifth of the processor time of a read.
   */
  private static Uni<Integer> claim(Tenant tenant) {
    ContextLocals.put(TENANT, tenant);
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery("select set_config('app.tenant', :tenant, true)")
                    .setParameter("tenant", tenant.id())
                    .executeUpdate());
  }

  private static Tenant tenantOf(InvocationContext invocation) {
    Object[] arguments = invocation.getParameters();
    if (arguments.length > 0 && arguments[0] instanceof TenantScoped scoped) {
      return scoped.tenant();
    }
    throw new IllegalStateException(
        invocation.getMethod() + " needs a TenantScoped value as its first argument");
  }

  @SuppressWarnings("unchecked")
  private static Uni<Object> proceed(InvocationContext invocation) {
    try {
      return (Uni<Object>) invocation.proceed();
    } catch (Exception failed) {
      return Uni.createFrom().failure(failed);
    }
  }
}
