/**
 * Files of lines (CSV, RFC 4180, with semicolons) as spreadsheets write them: what each cell must look like, and what is wrong
 * with each line. May depend on the kernel, on intake's vacancies and on problem.
 */
@NullMarked
package se.hemvist.web.rest.csv;

import org.jspecify.annotations.NullMarked;
