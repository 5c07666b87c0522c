/**
 * REST as a partner meets it: lists in pages, writes sent again, bad input, and who may do what.
 */
@NullMarked
package se.hemvist.ear.rest;

import org.jspecify.annotations.NullMarked;
