// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/errors/problem.h"

namespace cli {

/// What an editor may have forgotten, or broken, in a gallery. The caller adds file and place.
class CheckProblem
{
    Q_DECLARE_TR_FUNCTIONS(cli::CheckProblem)
public:
    static errors::Problem noTitle();
    static errors::Problem noCaption();
    static errors::Problem noCredit();
    static errors::Problem noAlternative();
    static errors::Problem emptyChapter(const QString &title);
    /// `fault` is the address and what is wrong with it, in a sentence.
    static errors::Problem brokenPicture(const QString &fault);
    /// `reason` is the decoder's, without a full stop.
    static errors::Problem damagedPhoto(const QString &reason);
    /// A picture that ends too early.
    static errors::Problem cutOff();
    /// `language` of this and the next is the one that is missing.
    static errors::Problem untranslatedTitle(const QString &language);
    static errors::Problem untranslatedCaption(const QString &language);
    static errors::Problem untranslatedCredit(const QString &language);
    static errors::Problem untranslatedAlternative(const QString &language);
    static errors::Problem untranslatedIntroduction(const QString &language);
    static errors::Problem untranslatedChapter(const QString &language);
};

} // namespace cli
