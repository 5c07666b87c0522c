package se.hemvist.web.soap.application;

import jakarta.inject.Inject;
import jakarta.jws.WebService;
import org.jspecify.annotations.Nullable;
import se.hemvist.intake.flatapplication.FlatApplications;
import se.hemvist.kernel.setting.CutOff;
import se.hemvist.kernel.time.Receipt;
import se.hemvist.web.soap.Contract;
import se.hemvist.web.soap.Endpoint;
import se.hemvist.web.soap.Results;
import se.hemvist.web.soap.Sender;
import se.hemvist.web.soap.wire.apply.ObjectFactory;
import se.hemvist.web.soap.wire.apply.ReceiveApplicationResponderInterface;
import se.hemvist.web.soap.wire.apply.ReceiveApplicationResponseType;
import se.hemvist.web.soap.wire.apply.ReceiveApplicationType;

/** Takes applications for trial and training flats in from the systems of districts and institutions. */
@WebService(
        endpointInterface = "se.hemvist.web.soap.wire.apply.ReceiveApplicationResponderInterface",
        targetNamespace = "urn:se:hemvist:application:ReceiveApplication:1:rivtabp21",
        serviceName = "ReceiveApplicationResponderService",
        portName = "ReceiveApplicationResponderPort",
        wsdlLocation =
                "WEB-INF/classes/wsdl/ReceiveApplicationInteraction/ReceiveApplicationInteraction_1.0_RIVTABP21.wsdl")
public class ReceiveApplicationEndpoint extends Endpoint implements ReceiveApplicationResponderInterface {

    private static final Contract<ReceiveApplicationType, ReceiveApplicationResponseType> CONTRACT = Contract.of(
            "ReceiveApplication",
            ObjectFactory.class,
            ReceiveApplicationType.class,
            ReceiveApplicationResponseType.class);

    @Inject
    FlatApplications applications;

    @Inject
    CutOff cutOff;

    /** Opens a case for the contact person's organisation. */
    @Override
    public ReceiveApplicationResponseType receiveApplication(
            ReceiveApplicationType message, @Nullable String logicalAddress) {
        return answer(
                CONTRACT.letter(message.getMessageId(), message), logicalAddress, sender -> submit(message, sender));
    }

    private ReceiveApplicationResponseType submit(ReceiveApplicationType message, Sender sender) {
        Receipt receipt = cutOff.receipt(sender.municipality());
        ReceiveApplicationResponseType response = new ReceiveApplicationResponseType();
        response.setResult(Results.ok());
        response.setCaseId(applications
                .submit(
                        sender.municipality(),
                        IncomingApplication.read(message.getApplication(), receipt.day()),
                        receipt)
                .value()
                .toString());
        return response;
    }
}
