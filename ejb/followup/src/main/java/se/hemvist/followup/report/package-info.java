/**
 * The figures of the month: facts written down when they happen, counted when the month is over, and sent to those who
 * have a part in the work, with small counts withheld from everybody outside the case team.
 *
 * <p>Göteborgs Stads rutin för Bostad först, «Stödets faser», «Hembesök», «Dokumentation och uppföljning» and
 * «Samverkan»; lag 2001:454, 7 a §. Reads nothing but its own facts and, for the names of recipients, the register of
 * organisations.
 *
 * <p>May depend on the kernel, intake, assignment, mediation, paper, sheet, spreadsheet, template and visit.
 */
@NullMarked
package se.hemvist.followup.report;

import org.jspecify.annotations.NullMarked;
