package se.hemvist.web.soap;

import org.apache.cxf.Bus;
import org.apache.cxf.feature.AbstractFeature;
import org.apache.cxf.interceptor.InterceptorProvider;

/** How this house reads, answers and refuses, whatever the contract. Created by CXF, by name. */
public class HouseWays extends AbstractFeature {

    @Override
    protected void initializeProvider(InterceptorProvider endpoint, Bus bus) {
        endpoint.getInInterceptors().add(new BoundedMessage());
        endpoint.getInInterceptors().add(new ReadsDeclaredEncoding());
        endpoint.getOutInterceptors().add(new SpeaksUtf8());
        endpoint.getOutFaultInterceptors().add(new SpeaksUtf8());
        endpoint.getOutFaultInterceptors().add(new FaultRendering());
    }
}
