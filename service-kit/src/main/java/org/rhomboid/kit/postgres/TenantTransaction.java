package org.rhomboid.kit.postgres;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Runs a use case in one transaction of one tenant: the tenant of its first argument, which is a {@code TenantScoped} value. The method returns a {@code
 * Uni}; when it fails, nothing is kept. Inside another such method of the same tenant it joins.
 *
 * <p>Where a request asks for a change and its caller was erased less than 30 days ago, it fails with 410 {@code member-erased}. Where the first argument is a
 * {@code Member}, no erasure of this member comes in between: it waits, or it was waited for.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface TenantTransaction {

  /** Whether it erases the member that is its first argument: then it is alone with the member, and is not refused to somebody erased before. */
  @Nonbinding
  boolean erases() default false;
}
