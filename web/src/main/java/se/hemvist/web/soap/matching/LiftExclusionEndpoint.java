package se.hemvist.web.soap.matching;

import jakarta.inject.Inject;
import jakarta.jws.WebService;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.matching.Exclusions;
import se.hemvist.intake.matching.LiftedExclusion;
import se.hemvist.intake.party.OrganisationId;
import se.hemvist.kernel.page.Expected;
import se.hemvist.web.soap.Contract;
import se.hemvist.web.soap.Endpoint;
import se.hemvist.web.soap.NamedOrganisations;
import se.hemvist.web.soap.Sender;
import se.hemvist.web.soap.wire.lift.LiftExclusionResponderInterface;
import se.hemvist.web.soap.wire.lift.LiftExclusionType;
import se.hemvist.web.soap.wire.lift.ObjectFactory;
import se.hemvist.web.soap.wire.result.DoneType;

/** Takes the decision by which a company's flats may be offered to a person again. */
@WebService(
        endpointInterface = "se.hemvist.web.soap.wire.lift.LiftExclusionResponderInterface",
        targetNamespace = "urn:se:hemvist:landlordcheck:LiftExclusion:1:rivtabp21",
        serviceName = "LiftExclusionResponderService",
        portName = "LiftExclusionResponderPort",
        wsdlLocation = "WEB-INF/classes/wsdl/LiftExclusionInteraction/LiftExclusionInteraction_1.0_RIVTABP21.wsdl")
public class LiftExclusionEndpoint extends Endpoint implements LiftExclusionResponderInterface {

    private static final Contract<LiftExclusionType, DoneType> CONTRACT =
            Contract.of("LiftExclusion", ObjectFactory.class, LiftExclusionType.class, DoneType.class);

    @Inject
    Exclusions exclusions;

    @Inject
    NamedOrganisations organisations;

    /** Records it. */
    @Override
    public DoneType liftExclusion(LiftExclusionType message, @Nullable String logicalAddress) {
        return done(CONTRACT.letter(message.getMessageId(), message), logicalAddress, sender -> lift(message, sender));
    }

    private void lift(LiftExclusionType message, Sender sender) {
        OrganisationId company = organisations.idOf(sender.municipality(), message.getCompany(), "company");
        exclusions.lift(
                caseId(message.getCaseId()),
                Expected.any(),
                company,
                new LiftedExclusion(message.getBy(), message.getReason(), message.getOn()));
    }
}
