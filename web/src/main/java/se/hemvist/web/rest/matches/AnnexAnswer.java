package se.hemvist.web.rest.matches;

import java.util.List;
import se.hemvist.intake.supply.NewAgreement.Annex;

/** An annex of a landlord's agreement, with further guidelines for who may be placed in its flats, and where to read it. */
public record AnnexAnswer(String title, String link) {

    static List<AnnexAnswer> of(List<Annex> annexes) {
        return annexes.stream()
                .map(annex -> new AnnexAnswer(annex.title(), annex.link()))
                .toList();
    }
}
