// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/addactions.h"

#include "ui/actions/clipboardwatch.h"
#include "ui/actions/mimesources.h"
#include "ui/actions/windowoffers.h"
#include "ui/add/addoptionsform.h"
#include "ui/dialogs/adddialog.h"
#include "ui/pages/addpanel.h"
#include "ui/pages/banner.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QSettings>

namespace respool {

namespace {

const QString choiceKey = QStringLiteral("add/choice");
const QString nameTemplateKey = QStringLiteral("add/name_template");

} // namespace

AddActions::AddActions(const Parts &parts, JobCommands &commands, const PresetLibrary &presets,
                       QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_commands(commands)
    , m_presets(presets)
    , m_settings(settings)
    , m_intake(commands)
    , m_clipboardWatch(new ClipboardWatch(*QGuiApplication::clipboard(), this))
{
    updateFolder();
    connect(&m_parts.panel, &AddPanel::submitted, this, &AddActions::submit);
    connect(&m_parts.panel, &AddPanel::dialogRequested, this, &AddActions::showDialog);
    connect(&m_parts.panel, &AddPanel::folderChosen, this, [this](const QString &path) {
        m_commands.setDestination(path);
        updateFolder();
        emit folderChosen(path);
    });
    connectOffers();
}

void AddActions::connectOffers()
{
    WindowOffers *offers = &m_parts.offers;
    connect(offers, &WindowOffers::addRequested, this, &AddActions::addText);
    connect(offers, &WindowOffers::submitRequested, this, &AddActions::submit);
    connect(m_clipboardWatch, &ClipboardWatch::copied, offers, &WindowOffers::offerCopied);
    connect(m_clipboardWatch, &ClipboardWatch::replaced, offers, &WindowOffers::dismissCopied);
    connect(&m_intake, &SourceIntake::accepted, offers, &WindowOffers::tellAdded);
    connect(&m_intake, &SourceIntake::refused, offers, &WindowOffers::tellRefused);
    connect(&m_intake, &SourceIntake::failed, offers, &WindowOffers::tellNotStored);
}

void AddActions::setLookups(SourceLookups &lookups)
{
    m_lookups = &lookups;
}

void AddActions::setWatchesClipboard(bool watches)
{
    m_clipboardWatch->setWatching(watches);
    if (!watches)
        m_parts.offers.dismissCopied();
}

void AddActions::addText(const QString &text)
{
    const auto recipe = m_parts.panel.recipe();
    if (!recipe) {
        // Nothing pasted may be lost because of a wrong choice beside it.
        m_parts.panel.giveBack(text);
        return m_parts.banner.showMessage(MessageKind::Input, recipe.error().sentences());
    }
    m_intake.add(text, *recipe);
}

void AddActions::paste()
{
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    const QString text = data ? sourcesText(*data) : QString();
    if (text.trimmed().isEmpty())
        return m_parts.banner.showMessage(MessageKind::Input,
                                          tr("The clipboard holds neither an address nor a file."));
    addText(text);
}

void AddActions::submit()
{
    const QString text = m_parts.panel.addresses();
    if (text.trimmed().isEmpty())
        return m_parts.panel.focusAddresses();
    m_parts.panel.clearAddresses();
    m_parts.banner.dismiss(MessageKind::Input); // it was about the text that is now given anew
    addText(text);
}

void AddActions::showDialog()
{
    if (m_dialog) {
        m_dialog->raise();
        return m_dialog->activateWindow();
    }
    m_dialog = new AddDialog(m_commands, m_presets, m_lookups, &m_parts.window);
    m_dialog->options()->setPreset(m_parts.panel.choice());
    m_dialog->options()->setNameTemplate(m_settings.value(nameTemplateKey).toString());
    m_dialog->appendText(m_parts.panel.addresses().trimmed());
    connect(m_dialog, &AddDialog::added, this,
            [this](const QList<JobId> &ids, const AddChoices &choices) {
                m_parts.panel.clearAddresses();
                m_parts.panel.setChoice(choices.preset);
                m_settings.setValue(nameTemplateKey, choices.nameTemplate);
                m_parts.offers.tellAdded({ids});
            });
    m_dialog->open();
}

void AddActions::updateFolder()
{
    m_parts.panel.setFolder(m_commands.destination());
}

void AddActions::restore()
{
    const QString choice = m_settings.value(choiceKey).toString();
    if (!choice.isEmpty())
        m_parts.panel.restoreChoice(choice);
}

void AddActions::keep() const
{
    m_settings.setValue(choiceKey, m_parts.panel.choice());
}

} // namespace respool
