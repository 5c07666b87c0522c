/**
 * The house as partners' systems see it by SOAP 1.1, contract first in the layout of RIV-TA: a contract's messages are
 * checked against its schema, read, handed to one use case, and answered. Knows no rule. Here is what all contracts share;
 * each subject has a package beneath. What is generated from the contracts (wire) never leaves these. May depend on the
 * kernel and on intake.
 */
@NullMarked
package se.hemvist.web.soap;

import org.jspecify.annotations.NullMarked;
