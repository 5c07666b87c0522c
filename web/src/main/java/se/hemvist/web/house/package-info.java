/**
 * Use cases of the house itself, which belong to no context: its clock, its settings, the worklist over all contexts, and
 * the proof of the access log. They hold no rule. May depend on the kernel, and on what the jobs tell of themselves.
 */
@NullMarked
package se.hemvist.web.house;

import org.jspecify.annotations.NullMarked;
