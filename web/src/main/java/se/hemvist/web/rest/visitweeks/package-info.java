/**
 * The weeks of an assignment that ask for a home visit (hembesök). May depend on follow-up and on the packages of rest that
 * are no resources.
 */
@NullMarked
package se.hemvist.web.rest.visitweeks;

import org.jspecify.annotations.NullMarked;
