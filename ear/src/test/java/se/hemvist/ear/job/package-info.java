/** The night and the month on the real server and database, inside the EAR. */
package se.hemvist.ear.job;
