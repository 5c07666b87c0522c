/**
 * What is assessed of the person for whom a trial or training flat is applied: who pays, the treatment behind them, which
 * target group they are of, what they manage and what support they need; the guards that ask for it, and the exception
 * for somebody with a very strong connection to the city.
 *
 * <p>Stockholms broschyr, «Målgrupper», «Försökslägenhet» and «Bostadsförmedlingen».
 *
 * <p>May depend on the kernel, application and targetgroup.
 */
@NullMarked
package se.hemvist.intake.assessment;

import org.jspecify.annotations.NullMarked;
