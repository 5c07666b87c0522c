/**
 * The house as partners' systems see it by SOAP 1.1, contract first in the layout of RIV-TA: a contract's messages are
 * checked against its schema, read, handed to one use case, and answered. Knows no rule. What is generated from the
 * contracts (wire) never leaves this package. May depend on the kernel and on intake.
 */
@NullMarked
package se.hemvist.web.soap;

import org.jspecify.annotations.NullMarked;
