// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sources/network/networkproblem.h"
#include "support/problems.h"
#include "support/testclass.h"

using network::NetworkProblem;

/// What a person is told of a server that gives no answer.
class TestNetworkProblem : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sentences_data();
    void sentences() { problems::compareRow(); }
};

void TestNetworkProblem::sentences_data()
{
    using problems::row;
    problems::addColumns();
    row("a scheme that is not of the web", NetworkProblem::badAddress("ftp", "ftp://e.org/x"),
        "BadAddress",
        "ftp://e.org/x: This is no address that Vitrine can open: ftp. Give an address that begins "
        "with https:// or http://.",
        "ftp://e.org/x\u00A0: Vitrine ne peut pas ouvrir ce genre d’adresse\u00A0: ftp. Indiquez "
        "une adresse qui commence par https:// ou http://.");
    row("a host that does not exist", NetworkProblem::unknownHost("e.org"), "UnknownHost",
        "The server “e.org” cannot be found. Check the address and the connection, then try again.",
        "Le serveur «\u00A0e.org\u00A0» est introuvable. Vérifiez l’adresse et la connexion, puis "
        "réessayez.");
    row("no connection", NetworkProblem::noConnection("Connection refused"), "NoConnection",
        "The server does not answer: Connection refused. Check the address and the connection, "
        "then try again.",
        "Le serveur ne répond pas\u00A0: Connection refused. Vérifiez l’adresse et la connexion, "
        "puis réessayez.");
    row("a certificate that is not trusted",
        NetworkProblem::notSecure("The certificate is self-signed"), "NotSecure",
        "The connection is not secure: The certificate is self-signed. Ask the institution for the "
        "right address.",
        "La connexion n’est pas sécurisée\u00A0: The certificate is self-signed. Demandez la bonne "
        "adresse à l’institution.");
    row("a second without a byte", NetworkProblem::timedOut(1), "TimedOut",
        "The server did not finish its answer within 1 second. Try again later.",
        "Le serveur n’a pas terminé sa réponse en 1 seconde. Réessayez plus tard.");
    row("15 seconds without a byte", NetworkProblem::timedOut(15), "TimedOut",
        "The server did not finish its answer within 15 seconds. Try again later.",
        "Le serveur n’a pas terminé sa réponse en 15 secondes. Réessayez plus tard.");
    row("more than one redirect", NetworkProblem::tooManyRedirects(1), "TooManyRedirects",
        "The server redirects again and again, more than 1 time. Ask the institution for the right "
        "address.",
        "Le serveur renvoie sans cesse ailleurs, plus de 1 fois. Demandez la bonne adresse à "
        "l’institution.");
    row("more than 10 redirects", NetworkProblem::tooManyRedirects(10), "TooManyRedirects",
        "The server redirects again and again, more than 10 times. Ask the institution for the "
        "right address.",
        "Le serveur renvoie sans cesse ailleurs, plus de 10 fois. Demandez la bonne adresse à "
        "l’institution.");
    row("400", NetworkProblem::httpStatus(400), "HttpStatus",
        "The server refuses (status 400). Try again later.",
        "Le serveur refuse (statut 400). Réessayez plus tard.");
    row("401", NetworkProblem::httpStatus(401), "HttpStatus",
        "The server refuses (status 401). The institution shows it only to some; ask it for "
        "access.",
        "Le serveur refuse (statut 401). L’institution le réserve à certaines "
        "personnes\u202F; demandez-lui l’accès.");
    row("403", NetworkProblem::httpStatus(403), "HttpStatus",
        "The server refuses (status 403). The institution shows it only to some; ask it for "
        "access.",
        "Le serveur refuse (statut 403). L’institution le réserve à certaines "
        "personnes\u202F; demandez-lui l’accès.");
    row("404", NetworkProblem::httpStatus(404), "HttpStatus",
        "There is nothing at this address (status 404). Check the address.",
        "Il n’y a rien à cette adresse (statut 404). Vérifiez l’adresse.");
    row("410", NetworkProblem::httpStatus(410), "HttpStatus",
        "There is nothing at this address (status 410). Check the address.",
        "Il n’y a rien à cette adresse (statut 410). Vérifiez l’adresse.");
    row("503", NetworkProblem::httpStatus(503), "ServerError",
        "The server has a fault (status 503). Try again later.",
        "Le serveur est en panne (statut 503). Réessayez plus tard.");
    row("an answer that ends early", NetworkProblem::brokenOff(), "BrokenOff",
        "The server broke off in the middle of its answer. Try again later.",
        "Le serveur s’est interrompu au milieu de sa réponse. Réessayez plus tard.");
    row("an answer that ends early, with a reason",
        NetworkProblem::brokenOff("Decompression failed"), "BrokenOff",
        "The server broke off in the middle of its answer: Decompression failed. Try again later.",
        "Le serveur s’est interrompu au milieu de sa réponse\u00A0: Decompression failed. "
        "Réessayez plus tard.");
}

VITRINE_TEST(TestNetworkProblem, QCoreApplication)
#include "tst_networkproblem.moc"
