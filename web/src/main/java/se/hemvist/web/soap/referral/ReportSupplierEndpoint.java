package se.hemvist.web.soap.referral;

import jakarta.inject.Inject;
import jakarta.jws.WebService;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.referral.SupplierChoices;
import se.hemvist.kernel.page.Expected;
import se.hemvist.web.soap.Contract;
import se.hemvist.web.soap.Endpoint;
import se.hemvist.web.soap.wire.chosen.ObjectFactory;
import se.hemvist.web.soap.wire.chosen.ReportSupplierResponderInterface;
import se.hemvist.web.soap.wire.chosen.ReportSupplierType;
import se.hemvist.web.soap.wire.result.DoneType;

/** Takes the broker's message which framework supplier (ramavtalsleverantör) was chosen. */
@WebService(
        endpointInterface = "se.hemvist.web.soap.wire.chosen.ReportSupplierResponderInterface",
        targetNamespace = "urn:se:hemvist:referral:ReportSupplier:1:rivtabp21",
        serviceName = "ReportSupplierResponderService",
        portName = "ReportSupplierResponderPort",
        wsdlLocation = "WEB-INF/classes/wsdl/ReportSupplierInteraction/ReportSupplierInteraction_1.0_RIVTABP21.wsdl")
public class ReportSupplierEndpoint extends Endpoint implements ReportSupplierResponderInterface {

    private static final Contract<ReportSupplierType, DoneType> CONTRACT =
            Contract.of("ReportSupplier", ObjectFactory.class, ReportSupplierType.class, DoneType.class);

    @Inject
    SupplierChoices choices;

    /** Records it. */
    @Override
    public DoneType reportSupplier(ReportSupplierType message, @Nullable String logicalAddress) {
        return done(
                CONTRACT.letter(message.getMessageId(), message),
                logicalAddress,
                sender -> choices.report(
                        caseId(message.getCaseId()), Expected.any(), Optional.ofNullable(message.getNote())));
    }
}
