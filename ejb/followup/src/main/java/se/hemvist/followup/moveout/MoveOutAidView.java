package se.hemvist.followup.moveout;

import java.util.List;

/**
 * What was told and decided before the moving out, under each notice that was given.
 *
 * @param informed the latest first
 * @param decided  the latest first; it counts
 */
public record MoveOutAidView(List<Informed> informed, List<HelpDecided> decided) {

    public MoveOutAidView {
        informed = List.copyOf(informed);
        decided = List.copyOf(decided);
    }
}
