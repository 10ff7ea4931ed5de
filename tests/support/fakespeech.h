// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTextToSpeech>

#include <memory>

/// A speech service below Qt TextToSpeech: the library fakespeech is a plugin, and its priority is
/// higher than those of the plugins that are installed. A test imports it with
/// Q_IMPORT_PLUGIN(FakeSpeechPlugin), outside of namespaces. All functions are for any thread.
namespace fakespeech {

/// What the service does with a text.
enum class Answer { Nothing, Speaks, Fails, Blocks };

/// How it is found.
enum class Start { Works, InError, Impossible };

/// Forgets all that was recorded. The service works from now on, has these voices, and answers
/// nothing.
void reset(const QStringList &locales = {QStringLiteral("fr_FR"), QStringLiteral("en_US")});
void setLocales(const QStringList &locales);
void setStart(Start start);
void setAnswer(Answer answer);
/// Lets a service go on that is blocked.
void unblock();

/// The service changes its state, in its thread.
void become(QTextToSpeech::State state);

/// The texts that were said, each with its language and rate before it: `fr 0.5: Bonjour`.
QStringList heard();
/// What was asked of the service, in this order: `locale`, `rate`, `say`, `stop`.
QStringList calls();
/// How many times the service was connected to, and how many of these connections are left.
int connections();
int openConnections();
/// The thread of the last call.
QThread *thread();

} // namespace fakespeech
