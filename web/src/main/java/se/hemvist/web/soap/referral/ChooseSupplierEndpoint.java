package se.hemvist.web.soap.referral;

import jakarta.inject.Inject;
import jakarta.jws.WebService;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.referral.SupplierChoices;
import se.hemvist.kernel.page.Expected;
import se.hemvist.web.soap.Contract;
import se.hemvist.web.soap.Endpoint;
import se.hemvist.web.soap.NamedOrganisations;
import se.hemvist.web.soap.wire.result.DoneType;
import se.hemvist.web.soap.wire.supplier.ChooseSupplierResponderInterface;
import se.hemvist.web.soap.wire.supplier.ChooseSupplierType;
import se.hemvist.web.soap.wire.supplier.ObjectFactory;

/** Takes the case officer's choice of framework supplier (ramavtalsleverantör). */
@WebService(
        endpointInterface = "se.hemvist.web.soap.wire.supplier.ChooseSupplierResponderInterface",
        targetNamespace = "urn:se:hemvist:referral:ChooseSupplier:1:rivtabp21",
        serviceName = "ChooseSupplierResponderService",
        portName = "ChooseSupplierResponderPort",
        wsdlLocation = "WEB-INF/classes/wsdl/ChooseSupplierInteraction/ChooseSupplierInteraction_1.0_RIVTABP21.wsdl")
public class ChooseSupplierEndpoint extends Endpoint implements ChooseSupplierResponderInterface {

    private static final Contract<ChooseSupplierType, DoneType> CONTRACT =
            Contract.of("ChooseSupplier", ObjectFactory.class, ChooseSupplierType.class, DoneType.class);

    @Inject
    SupplierChoices choices;

    @Inject
    NamedOrganisations organisations;

    /** Records it. */
    @Override
    public DoneType chooseSupplier(ChooseSupplierType message, @Nullable String logicalAddress) {
        return done(
                CONTRACT.letter(message.getMessageId(), message),
                logicalAddress,
                sender -> choices.choose(
                        caseId(message.getCaseId()),
                        Expected.any(),
                        organisations.idOf(sender.municipality(), message.getSupplier(), "supplier")));
    }
}
