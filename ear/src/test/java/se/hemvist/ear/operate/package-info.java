/** What those who operate the house see of it: mail, the operators' command, the access log, the server's log. */
@NullMarked
package se.hemvist.ear.operate;

import org.jspecify.annotations.NullMarked;
