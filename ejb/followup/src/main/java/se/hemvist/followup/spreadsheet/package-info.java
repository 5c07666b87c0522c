/**
 * A month's report as tables for spreadsheets: what its JSON says, figure by figure, and nothing else; and lists, line by
 * line.
 *
 * <p>Depends on nothing of ours.
 */
@NullMarked
package se.hemvist.followup.spreadsheet;

import org.jspecify.annotations.NullMarked;
