package se.hemvist.kernel.actor;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.StringReader;

/** The table of the drawer. */
@Alternative
@Priority(1)
class DrawerTable {

    static final String TEXT =
            """
            operation;role;relation;fields;source
            drawer.read;social-worker;*;case,person;OSL 26:1
            drawer.read;support-worker;provider;case;G-68
            drawer.read;operator;installation;case;A-01
            drawer.list;social-worker;*;case;OSL 26:1
            drawer.open;support-worker;provider;*;G-68
            drawer.open;social-worker;*;*;OSL 26:1
            drawer.open;system;*;*;A-01
            drawer.service;operator;installation;*;A-01
            keys.turn;support-worker;*;*;G-68
            keys.turn;system;*;*;A-01
            """;

    @Produces
    @Singleton
    static NeedToKnow table() {
        return NeedToKnowReader.read(new StringReader(TEXT));
    }
}
