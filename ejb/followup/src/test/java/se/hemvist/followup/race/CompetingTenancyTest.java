package se.hemvist.followup.race;

import java.util.List;
import java.util.stream.Stream;

/** On a lease that is lived in, before it and after, and on what is told of its tenant. */
class CompetingTenancyTest extends CompetingCommands {

    CompetingTenancyTest() {
        super(List.of(
                Stream.of(
                        TenancyCommands.beforeMoveIn(),
                        TenancyCommands.livedIn(),
                        TenancyCommands.leaving(),
                        TenancyCommands.left(),
                        TrainingCommands.livedIn(),
                        TrialCommands.worksWell(),
                        AwayCommands.away()),
                LadderCommands.calledOn(),
                TransferCommands.dueAndGranted()));
    }
}
