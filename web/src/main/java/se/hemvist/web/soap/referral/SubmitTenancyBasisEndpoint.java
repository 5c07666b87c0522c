package se.hemvist.web.soap.referral;

import jakarta.inject.Inject;
import jakarta.jws.WebService;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.referral.BasisSubmitted;
import se.hemvist.intake.referral.TenancyBases;
import se.hemvist.kernel.page.Expected;
import se.hemvist.web.soap.Contract;
import se.hemvist.web.soap.Endpoint;
import se.hemvist.web.soap.NamedOrganisations;
import se.hemvist.web.soap.Sender;
import se.hemvist.web.soap.wire.basis.ObjectFactory;
import se.hemvist.web.soap.wire.basis.SubmitTenancyBasisResponderInterface;
import se.hemvist.web.soap.wire.basis.SubmitTenancyBasisType;
import se.hemvist.web.soap.wire.result.DoneType;

/** Takes the basis for managing the tenancy (underlag för förvaltning av hyresavtal). */
@WebService(
        endpointInterface = "se.hemvist.web.soap.wire.basis.SubmitTenancyBasisResponderInterface",
        targetNamespace = "urn:se:hemvist:referral:SubmitTenancyBasis:1:rivtabp21",
        serviceName = "SubmitTenancyBasisResponderService",
        portName = "SubmitTenancyBasisResponderPort",
        wsdlLocation =
                "WEB-INF/classes/wsdl/SubmitTenancyBasisInteraction/SubmitTenancyBasisInteraction_1.0_RIVTABP21.wsdl")
public class SubmitTenancyBasisEndpoint extends Endpoint implements SubmitTenancyBasisResponderInterface {

    private static final Contract<SubmitTenancyBasisType, DoneType> CONTRACT =
            Contract.of("SubmitTenancyBasis", ObjectFactory.class, SubmitTenancyBasisType.class, DoneType.class);

    @Inject
    TenancyBases bases;

    @Inject
    NamedOrganisations organisations;

    /** Records it. */
    @Override
    public DoneType submitTenancyBasis(SubmitTenancyBasisType message, @Nullable String logicalAddress) {
        return done(
                CONTRACT.letter(message.getMessageId(), message),
                logicalAddress,
                sender -> bases.submit(caseId(message.getCaseId()), Expected.any(), read(message, sender)));
    }

    private BasisSubmitted read(SubmitTenancyBasisType message, Sender sender) {
        return new BasisSubmitted(
                BasisSubmitted.Channel.valueOf(message.getChannel()),
                message.getSubmittedOn(),
                Optional.ofNullable(message.getPaperSignedOn()),
                message.isApprovesLandlordCheck(),
                organisations.idOf(sender.municipality(), message.getLettingOffice(), "lettingOffice"));
    }
}
