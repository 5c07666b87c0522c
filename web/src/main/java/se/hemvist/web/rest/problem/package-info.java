/**
 * How every "no" is told by REST: a problem detail (RFC 9457) in Swedish or English, with a stable code, the field
 * and the rule. Nothing of the server's inside is in it. May depend on the kernel and on json.
 */
@NullMarked
package se.hemvist.web.rest.problem;

import org.jspecify.annotations.NullMarked;
