package se.hemvist.web.rest.moveout;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import se.hemvist.followup.moveout.HelpDecided;
import se.hemvist.followup.moveout.Informed;
import se.hemvist.followup.moveout.MoveOutAidView;
import se.hemvist.followup.moveout.MovingHelp;
import se.hemvist.web.rest.page.Link;

/** What was told and decided before the moving out, the latest first. */
public record MoveOutAidAnswer(
        List<Informed> tellings, List<Help> decisions, @JsonProperty("_links") Map<String, Link> links) {

    /**
     * One decision.
     *
     * @param manages whether the tenant manages without
     * @param helps   with what, if not
     */
    public record Help(LocalDate on, boolean manages, List<MovingHelp> helps, String decidedBy) {

        static Help of(HelpDecided decided) {
            return new Help(
                    decided.on(),
                    decided.manages(),
                    decided.helps().stream().sorted().toList(),
                    decided.decidedBy());
        }
    }

    static MoveOutAidAnswer of(MoveOutAidView view, UriInfo uri) {
        return new MoveOutAidAnswer(
                view.informed(), view.decided().stream().map(Help::of).toList(), Link.self(uri));
    }
}
