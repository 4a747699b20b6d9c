package org.rhomboid.kit.postgres;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Runs a use case in one transaction of one tenant: the tenant of its first argument, which is a {@code TenantScoped} value. The method returns a {@code
 * Uni}; when it fails, nothing is kept. Inside another such method of the same tenant it joins.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface TenantTransaction {}
