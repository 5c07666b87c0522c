package se.hemvist.followup.race;

import java.util.List;
import java.util.stream.Stream;

/** On a lease under notice, on both levels, in dispute, and with somebody who may take it over. */
class CompetingEndingTest extends CompetingCommands {

    CompetingEndingTest() {
        super(List.of(
                NoticeCommands.underNotice(),
                DisputeCommands.beforeTheTribunal(),
                Stream.of(NoticeCommands.underOwnersNotice(), HandbackCommands.ranOut()),
                PartnerCommands.mayTakeOver()));
    }
}
