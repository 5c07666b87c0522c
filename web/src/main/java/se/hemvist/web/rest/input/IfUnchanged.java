package se.hemvist.web.rest.input;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A write that heeds {@code If-Match} by itself: the operation that it calls compares the version with that of the first
 * thing that it asks leave for. Where another thing's version counts, the method takes an {@link IfMatch}.
 */
@InterceptorBinding
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface IfUnchanged {}
