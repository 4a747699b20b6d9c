package org.rhomboid.kit.postgres;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.common.vertx.ContextLocals;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.Optional;
import org.rhomboid.kit.deadline.RequestDeadline;
import org.rhomboid.kit.identity.Member;
import org.rhomboid.kit.identity.Tenant;
import org.rhomboid.kit.identity.TenantScoped;

@TenantTransaction
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 200)
class TenantTransactionInterceptor {

  private static final String TENANT = "rhomboid.tenant";

  private final OutboxSignal signal;
  private final Claim claim;

  TenantTransactionInterceptor(OutboxSignal signal, Claim claim) {
    this.signal = signal;
    this.claim = claim;
  }

  @AroundInvoke
  Object inTransaction(InvocationContext invocation) {
    TenantScoped scope = scopeOf(invocation);
    Optional<Tenant> running = ContextLocals.get(TENANT);
    if (running.isPresent()) {
      return join(running.get(), scope.tenant(), invocation);
    }
    RequestDeadline.check();
    boolean erases = invocation.getInterceptorBinding(TenantTransaction.class).erases();
    Optional<Member> writer = erases ? Optional.empty() : claim.writer();
    return Panache.withTransaction(
            () -> begin(scope, erases, writer).chain(() -> proceed(invocation)))
        .invoke(signal::committed)
        .eventually(() -> ContextLocals.remove(TENANT));
  }

  private static Uni<Object> join(Tenant running, Tenant tenant, InvocationContext invocation) {
    if (!running.equals(tenant)) {
      throw new IllegalStateException("a transaction has one tenant");
    }
    return proceed(invocation);
  }

  private Uni<Void> begin(TenantScoped scope, boolean erases, Optional<Member> writer) {
    ContextLocals.put(TENANT, scope.tenant());
    // Once more: until a connection was free the time may have passed.
    Uni<Void> claimed = claim.by(scope, erases).invoke(RequestDeadline::check);
    return writer.map(it -> claimed.chain(() -> claim.refuseErased(it))).orElse(claimed);
  }

  private static TenantScoped scopeOf(InvocationContext invocation) {
    Object[] arguments = invocation.getParameters();
    if (arguments.length > 0 && arguments[0] instanceof TenantScoped scoped) {
      return scoped;
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
