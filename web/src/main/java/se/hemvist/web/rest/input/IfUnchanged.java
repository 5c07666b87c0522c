package se.hemvist.web.rest.input;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A write that heeds {@code If-Match} by itself: the operation that it calls compares what the caller has read with what is
 * shown now, once leave is given. Where that is asked for later, the method hands on what {@link IfMatch} expects.
 */
@InterceptorBinding
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface IfUnchanged {}
