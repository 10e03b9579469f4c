// SPDX-License-Identifier: GPL-3.0-or-later
// The baseline of the benchmark “start”: the smallest Qt program with a main window and a table.
#include <QApplication>
#include <QMainWindow>
#include <QStandardItemModel>
#include <QTableView>

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    QMainWindow window;
    QStandardItemModel model(0, 7);
    auto *table = new QTableView;
    table->setModel(&model);
    window.setCentralWidget(table);
    window.setWindowTitle(QStringLiteral("Minimal"));
    window.resize(1120, 680);
    window.show();
    return QApplication::exec();
}
