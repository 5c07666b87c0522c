package se.hemvist.web.soap.mediation;

import jakarta.inject.Inject;
import jakarta.jws.WebService;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.mediation.Mediations;
import se.hemvist.intake.mediation.Presentation;
import se.hemvist.kernel.page.Expected;
import se.hemvist.kernel.setting.CutOff;
import se.hemvist.web.soap.Contract;
import se.hemvist.web.soap.Endpoint;
import se.hemvist.web.soap.IncomingPerson;
import se.hemvist.web.soap.wire.present.ObjectFactory;
import se.hemvist.web.soap.wire.present.PresentTenantResponderInterface;
import se.hemvist.web.soap.wire.present.PresentTenantType;
import se.hemvist.web.soap.wire.result.DoneType;

/** Takes a contact person's presentation of the intended tenant (presentation). */
@WebService(
        endpointInterface = "se.hemvist.web.soap.wire.present.PresentTenantResponderInterface",
        targetNamespace = "urn:se:hemvist:mediation:PresentTenant:1:rivtabp21",
        serviceName = "PresentTenantResponderService",
        portName = "PresentTenantResponderPort",
        wsdlLocation = "WEB-INF/classes/wsdl/PresentTenantInteraction/PresentTenantInteraction_1.0_RIVTABP21.wsdl")
public class PresentTenantEndpoint extends Endpoint implements PresentTenantResponderInterface {

    private static final Contract<PresentTenantType, DoneType> CONTRACT =
            Contract.of("PresentTenant", ObjectFactory.class, PresentTenantType.class, DoneType.class);

    @Inject
    Mediations mediations;

    @Inject
    CutOff cutOff;

    /** Records it. */
    @Override
    public DoneType presentTenant(PresentTenantType message, @Nullable String logicalAddress) {
        return done(
                CONTRACT.letter(message.getMessageId(), message),
                logicalAddress,
                sender -> present(message, cutOff.receipt(sender.municipality()).day()));
    }

    private void present(PresentTenantType message, LocalDate today) {
        mediations.present(
                offerId(message.getMediationId()),
                Expected.any(),
                read(message),
                Optional.ofNullable(message.getPerson()).map(person -> IncomingPerson.read(person, today)));
    }

    private static Presentation read(PresentTenantType message) {
        return new Presentation(
                message.getOn(),
                message.getActivity(),
                message.getContact(),
                message.getFollowUp(),
                message.getIntended());
    }
}
