package se.hemvist.intake.targetgroup;

import java.util.List;
import java.util.Optional;
import se.hemvist.intake.application.Programme;
import se.hemvist.intake.party.NewOrganisation.Validity;

/**
 * A group of people for whom trial and training flats are meant (målgrupp), for as long as the list has it so.
 *
 * @param code    in upper case, the same for as long as the group is the same
 * @param usually the kind of flat that such a person is in general offered, if there is one
 */
public record TargetGroup(
        String code, String name, Optional<Programme> usually, List<GroupCondition> conditions, Validity valid) {

    public TargetGroup {
        conditions = List.copyOf(conditions);
    }
}
