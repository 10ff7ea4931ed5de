// SPDX-FileCopyrightText: 2026 The Vitrine developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractItemModelTester>

/// A model that fails the test if it violates the rules of QAbstractItemModel.
template <typename Model>
class CheckedModel : public Model
{
public:
    template <typename... Arguments>
    explicit CheckedModel(Arguments &&...arguments)
        : Model(std::forward<Arguments>(arguments)...)
    {}

private:
    QAbstractItemModelTester m_tester{this, QAbstractItemModelTester::FailureReportingMode::QtTest};
};
