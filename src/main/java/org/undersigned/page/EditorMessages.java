package org.undersigned.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * The messages of the editor; {@code messages/editor_es.properties} has them in Spanish. Those that begin with {@code word} are
 * said by its script, which fills in %1, %2 ….
 */
@MessageBundle(value = "editor", locale = "en")
public interface EditorMessages {

    @Message("Choose a part of the letter to correct it, or select words to say what they are.")
    String wordChooseHint();

    @Message("Close")
    String wordClose();

    @Message("Apply")
    String wordApply();

    @Message("Copy")
    String wordCopy();

    @Message("Copied")
    String wordCopied();

    @Message("None")
    String wordNone();

    @Message("check this")
    String wordDoubtful();

    @Message("The reader was not sure here. If it is right, leave it.")
    String wordDoubtHint();

    @Message("Empty a field to say that the letter has none.")
    String wordLetterHint();

    @Message("Title, date, subject, salutation, closing…")
    String wordLetterFacts();

    @Message("The letter can't be read like this. The findings say why.")
    String wordRefusedHint();

    @Message("This letter is pinned: letter.yaml states all of it. Change its facts there, or delete \"text\" in it.")
    String wordPinned();

    @Message("stated by you")
    String wordStatedByYou();

    @Message("Take back what you stated")
    String wordTakeBack();

    @Message("Move up")
    String wordMoveUp();

    @Message("Move down")
    String wordMoveDown();

    @Message("Now number %1")
    String wordMoved();

    @Message("Taken back")
    String wordTookBack();

    @Message("What was stated before of these words is taken back: %1")
    String wordTookBackOf();

    @Message(
            "You stated something of \"%1\" before, and the letter would no longer have these words as one part. Open that"
                    + " part, take back what you stated, and try again.")
    String wordStatedBefore();

    @Message("(one per line)")
    String wordOnePerLine();

    @Message("%1 is not a number such as 10318 or 0.5")
    String wordNotANumber();

    @Message("%1: \"%2\" can be read as two numbers. Write 1700, or 1.70 with the decimals that it has.")
    String wordTwoNumbers();

    @Message("%1 can't be empty.")
    String wordNotEmpty();

    @Message("To remove the part, press \"%1\".")
    String wordToRemove();

    @Message("Changed: %1")
    String wordChanged();

    @Message("Removed: %1")
    String wordRemoved();

    @Message("Added: %1")
    String wordAdded();

    @Message("These words are now: %1")
    String wordNowIs();

    @Message("Nothing was changed.")
    String wordNotDone();

    @Message("Correct it; or do the same again to leave it out.")
    String wordLeaveAgain();

    @Message("These words are not in the file")
    String wordNotInFile();

    @Message("These words are not in the letter. Say first that they are a part of it.")
    String wordNotInLetter();

    @Message("What these words are")
    String wordWhatWordsAre();

    @Message("Words")
    String wordWords();

    @Message("Shorten them to say something about some of them.")
    String wordWordsHint();

    @Message("Selected words")
    String wordSelectedWords();

    @Message("In the letter, these words are")
    String wordContainThese();

    @Message("As a part of the letter, they are")
    String wordAreThese();

    @Message("Beginning and end")
    String wordBounds();

    @Message("a figure")
    String wordAFigure();

    @Message("a demand")
    String wordADemand();

    @Message("a recipient")
    String wordARecipient();

    @Message("a link to a source")
    String wordASource();

    @Message("level")
    String wordLevel();

    @Message("The letter begins here")
    String wordBeginsHere();

    @Message("The letter ends here")
    String wordEndsHere();

    @Message("The list of names begins here")
    String wordListBegins();

    @Message("The list of names ends here")
    String wordListEnds();

    @Message("a heading")
    String wordIsHeading();

    @Message("not a heading")
    String wordIsNotHeading();

    @Message("the title")
    String wordIsTitle();

    @Message("the date")
    String wordIsDate();

    @Message("the line of a recipient")
    String wordIsRecipient();

    @Message("the subject")
    String wordIsSubject();

    @Message("the salutation")
    String wordIsSalutation();

    @Message("one paragraph")
    String wordIsParagraph();

    @Message("an item of a list")
    String wordIsItem();

    @Message("a quotation")
    String wordIsQuotation();

    @Message("a note")
    String wordIsNote();

    @Message("the closing")
    String wordIsClosing();

    @Message("a label above names")
    String wordIsGroup();

    @Message("one name")
    String wordIsSignatory();

    @Message("not part of the letter")
    String wordIsLeftOut();

    @Message("The letter begins here now")
    String wordBoundBegin();

    @Message("The letter ends here now")
    String wordBoundEnd();

    @Message("The list begins here now")
    String wordBoundListFirst();

    @Message("The list ends here now")
    String wordBoundListLast();

    @Message("front matter")
    String wordUseFrontMatter();

    @Message("title")
    String wordUseTitle();

    @Message("date")
    String wordUseDate();

    @Message("recipient")
    String wordUseRecipient();

    @Message("subject")
    String wordUseSubject();

    @Message("salutation")
    String wordUseSalutation();

    @Message("heading")
    String wordUseHeading();

    @Message("paragraph")
    String wordUseParagraph();

    @Message("item")
    String wordUseItem();

    @Message("quotation")
    String wordUseQuotation();

    @Message("note")
    String wordUseNote();

    @Message("closing")
    String wordUseClosing();

    @Message("group")
    String wordUseGroup();

    @Message("name")
    String wordUseSignatory();

    @Message("label")
    String wordUseLabel();

    @Message("left out")
    String wordUseLeftOut();

    @Message("The letter")
    String wordPartLetter();

    @Message("recipient")
    String wordPartRecipients();

    @Message("figure")
    String wordPartStatistics();

    @Message("demand")
    String wordPartDemands();

    @Message("source")
    String wordPartCitations();

    @Message("signatory")
    String wordPartSignatories();

    @Message("Recipients")
    String wordPartsRecipients();

    @Message("Figures")
    String wordPartsStatistics();

    @Message("Demands")
    String wordPartsDemands();

    @Message("Sources")
    String wordPartsCitations();

    @Message("Signatories")
    String wordPartsSignatories();

    @Message("Sections")
    String wordPartsSections();

    @Message("Findings")
    String wordPartsFindings();

    @Message("Not a recipient")
    String wordRemoveRecipients();

    @Message("Not a figure")
    String wordRemoveStatistics();

    @Message("Not a demand")
    String wordRemoveDemands();

    @Message("Not a source")
    String wordRemoveCitations();

    @Message("Not a signatory")
    String wordRemoveSignatories();

    @Message("Title")
    String wordKeyTitle();

    @Message("Language (en, es …)")
    String wordKeyLanguage();

    @Message("Date (2031-04-02)")
    String wordKeyDate();

    @Message("Words of the date")
    String wordKeyDateText();

    @Message("Subject")
    String wordKeySubject();

    @Message("Salutation")
    String wordKeySalutation();

    @Message("Closing")
    String wordKeyClosing();

    @Message("Publisher")
    String wordKeyPublisher();

    @Message("First published on")
    String wordKeyPublishedAt();

    @Message("Address")
    String wordKeyUrl();

    @Message("License")
    String wordKeyLicense();

    @Message("Name")
    String wordKeyName();

    @Message("Office")
    String wordKeyOffice();

    @Message("Role")
    String wordKeyRole();

    @Message("Identifiers or addresses")
    String wordKeySameAs();

    @Message("Words")
    String wordKeyExact();

    @Message("Value")
    String wordKeyValue();

    @Message("At least")
    String wordKeyLower();

    @Message("At most")
    String wordKeyUpper();

    @Message("Precision")
    String wordKeyQualifier();

    @Message("Unit")
    String wordKeyUnit();

    @Message("Statement")
    String wordKeyStatement();

    @Message("Places")
    String wordKeyPlaces();

    @Message("Words of the period")
    String wordKeyPeriodText();

    @Message("From")
    String wordKeyPeriodStart();

    @Message("Until")
    String wordKeyPeriodEnd();

    @Message("Kind")
    String wordKeyKind();

    @Message("Topics")
    String wordKeyTopics();

    @Message("Sources")
    String wordKeyCitations();

    @Message("Addressees")
    String wordKeyAddressees();

    @Message("Archived copy")
    String wordKeyArchivedAt();

    @Message("Organization")
    String wordKeyAffiliation();

    @Message("Place")
    String wordKeyPlace();

    @Message("Group")
    String wordKeyGroup();

    @Message("On behalf of")
    String wordKeyOnBehalfOf();

    @Message("Abbreviation")
    String wordKeyAbbreviation();

    @Message("Other names")
    String wordKeyAlternateNames();

    @Message("First publication")
    String wordKeySource();

    @Message("Sentence")
    String wordKeySentence();

    @Message("Period")
    String wordKeyPeriod();

    @Message("Measure")
    String wordKeyMeasure();

    @Message("Section")
    String wordKeySection();

    @Message("Paragraph")
    String wordKeyParagraph();

    @Message("Number")
    String wordKeyPosition();

    @Message("Text")
    String wordKeyText();

    @Message("Heading")
    String wordKeyHeading();

    @Message("Label")
    String wordKeyLabel();

    @Message("State")
    String wordKeyStatus();

    @Message("Where it is cited")
    String wordKeyCitedIn();

    @Message("percent")
    String wordUnitPercent();

    @Message("recipient")
    String wordRoleTo();

    @Message("copy")
    String wordRoleCc();

    @Message("exactly")
    String wordQualifierExact();

    @Message("about")
    String wordQualifierAbout();

    @Message("at least")
    String wordQualifierAtLeast();

    @Message("more than")
    String wordQualifierMoreThan();

    @Message("at most")
    String wordQualifierAtMost();

    @Message("less than")
    String wordQualifierLessThan();

    @Message("between")
    String wordQualifierBetween();

    @Message("order of magnitude")
    String wordQualifierMagnitude();

    @Message("observation")
    String wordKindObservation();

    @Message("commitment")
    String wordKindCommitment();

    @Message("demand")
    String wordKindDemand();

    @Message("about the letter itself")
    String wordKindSelf();

    @Message("person")
    String wordKindPerson();

    @Message("organization")
    String wordKindOrganization();

    @Message("unknown")
    String wordKindUnknown();

    @Message("Refused")
    String wordSeverityRefused();

    @Message("Check")
    String wordSeverityDoubtful();

    @Message("Note")
    String wordSeverityNote();

    @Message("First publication")
    String wordSource();

    @Message("link lost")
    String wordLost();

    @Message("Nothing to check.")
    String wordNoFindings();

    @Message("Show")
    String wordShowIt();

    @Message("Find a name")
    String wordFilter();

    @Message("Sort by")
    String wordSortBy();

    @Message("order in the letter")
    String wordSortOrder();

    @Message("doubtful first")
    String wordSortDoubt();

    @Message("name")
    String wordSortName();

    @Message("No.")
    String wordNumber();

    @Message("Check")
    String wordCheck();

    @Message("row %1")
    String wordRowOf();

    @Message("All facts of row %1")
    String wordCorrectRow();

    @Message("Previous")
    String wordPrevious();

    @Message("Next")
    String wordNext();

    @Message("%1–%2 of %3")
    String wordRowsOf();

    @Message("Add names from a spreadsheet")
    String wordAddRows();

    @Message("Paste rows with these columns: %1")
    String wordAddRowsHint();

    @Message("Ana Ruiz\tperson\tteacher")
    String wordPasteExample();

    @Message("Add")
    String wordAddThem();

    @Message("Columns of the list")
    String wordColumnsOf();

    @Message("Apply to the columns")
    String wordApplyColumns();

    @Message("as read")
    String wordAsRead();

    @Message("name")
    String wordColumnName();

    @Message("family name")
    String wordColumnFamilyName();

    @Message("given name")
    String wordColumnGivenName();

    @Message("middle name")
    String wordColumnMiddleName();

    @Message("title before the name")
    String wordColumnNamePrefix();

    @Message("name, role and organization")
    String wordColumnLine();

    @Message("kind")
    String wordColumnKind();

    @Message("role")
    String wordColumnRole();

    @Message("role and organization")
    String wordColumnRoleAndAffiliation();

    @Message("role and place")
    String wordColumnRoleAndPlace();

    @Message("department")
    String wordColumnDepartment();

    @Message("organization")
    String wordColumnAffiliation();

    @Message("place")
    String wordColumnPlace();

    @Message("group")
    String wordColumnGroup();

    @Message("consent to publication")
    String wordColumnConsent();

    @Message("wish to be anonymous")
    String wordColumnAnonymity();

    @Message("not published")
    String wordColumnIgnore();

    @Message("Rows added: %1")
    String wordRowsAdded();

    @Message("Rows changed: %1")
    String wordFilled();

    @Message("Rows changed: %1; added: %2")
    String wordFilledAndAdded();

    @Message("\"%1\" is no kind: write person, organization or unknown")
    String wordNoKind();

    @Message("Rows left out, because they have no name: %1")
    String wordRowsLeft();

    @Message("In the list already: %1")
    String wordListed();

    @Message("Pasted, and not yet read by the server: %1")
    String wordUnread();

    @Message("Cells left out, because the table has no column for them: %1")
    String wordCellsLeft();

    @Message("Columns left out: %1")
    String wordColumnsLeft();

    @Message("Nothing was pasted: the table has no such columns: %1. Paste the others, or open the file itself.")
    String wordUnknownColumns();

    @Message("Rows can be added to a list in CSV only")
    String wordOnlyCsv();

    @Message(
            "Nobody was added: this letter is pinned, and its \"text\" is not a list of lines. Add the names there and to"
                    + " \"signatories\", in letter.yaml.")
    String wordPinnedRows();

    @Message("More names in the table: %1.")
    String wordMoreSignatories();

    @Message("Show them here")
    String wordShowMore();

    @Message("read in %1 ms")
    String wordReadIn();

    @Message("to check: %1")
    String wordToCheck();

    @Message("can't be read")
    String wordRefused();

    @Message("The letter is open")
    String wordOpened();

    @Message(
            "Only one letter can be opened at a time, with one list of names and one letter.yaml. Opened: %1. Left out: %2.")
    String wordOnlyOne();

    @Message("A file can't be opened")
    String wordUnreadable();

    @Message("The server can't be reached. Try again in a moment.")
    String wordUnreachable();

    @Message("The server can't answer now (%1). Try again in a moment.")
    String wordFailed();

    @Message("What you write in letter.yaml is kept. It takes the place of what changed in the same words meanwhile.")
    String wordYamlKept();

    @Message("None of the files is a letter")
    String wordNoLetter();

    @Message("Undone")
    String wordUndone();

    @Message("Redone")
    String wordRedone();

    @Message("letter.yaml was read again")
    String wordYamlRead();

    @Message("The draft is too large for this browser")
    String wordDraftTooLarge();

    @Message("Give the letter an id of a-z, 0-9 and hyphens")
    String wordIdNeeded();

    @Message("Enter a token")
    String wordTokenNeeded();

    @Message("There is no letter with this id yet.")
    String wordIsNew();

    @Message("Nothing differs from revision %1.")
    String wordIsSame();

    @Message("Different from revision %1:")
    String wordDiffers();

    @Message("%1 added, %2 removed, %3 changed")
    String wordCounts();

    @Message("The letter's file")
    String wordFileOfLetter();

    @Message("Compared")
    String wordCompared();

    @Message("The letter comes from a folder of the server. Publish it from here from now on.")
    String wordTakeOver();

    @Message("The letter comes from a folder of the server. Tick the box to take it over.")
    String wordOwnedByFolder();

    @Message(
            "This is a rendering of the published letter. Tick the box to replace its file %1, its letter.yaml and its list.")
    String wordIsRendering();

    @Message("Replace the published letter's file %1, its letter.yaml and its list of names by this rendering.")
    String wordReplaceFolder();

    @Message("Look at what differs from revision %1, and publish again")
    String wordLookFirst();

    @Message("Published: revision %1")
    String wordPublished();

    @Message("Nothing has changed")
    String wordUnchanged();

    @Message("HTML to embed it")
    String wordEmbedLine();

    @Message("Correct a letter")
    String pageTitle();

    @Message("Open a letter, put right what was read wrongly, and take the result with you or publish it. Your files"
            + " stay in this page and on this server only while they are read.")
    String pageIntro();

    @Message("The editor needs JavaScript. To read a letter without it, use the page for sending a letter.")
    String pageNoScript();

    @Message("This server does not read letters that are sent.")
    String pageOff();

    @Message("Open files")
    String pageOpenFiles();

    @Message("Drop a letter here, with its list of names or its letter.yaml, or choose files")
    String pageDropFiles();

    @Message("Text, Markdown, web page, Word or PDF; CSV or XLSX for names; a ZIP file of a folder")
    String pageFileTypes();

    @Message("Or paste the text of a letter")
    String pagePasteLetter();

    @Message("Read it")
    String pageReadPasted();

    @Message("Or start from a published letter")
    String pageFromPublished();

    @Message("Id of the letter")
    String pageLetterId();

    @Message("Token")
    String pageToken();

    @Message("Token, for the whole folder (optional)")
    String pageTokenOptional();

    @Message(
            "Without a token, a rendering of the letter is opened: its words, without its file, its letter.yaml and its list"
                    + " of names. It is read anew, so that names, kinds and groups can differ. With a token for the letter, its own"
                    + " folder is opened.")
    String pageRenderingHint();

    @Message(
            "This is a rendering of the published letter, without its file, its letter.yaml and its list of names. It was"
                    + " read anew, so that names, kinds and groups can differ. To correct what is published, enter a token below and"
                    + " open the letter's own folder; undo brings back what you did here.")
    String pageRendering();

    @Message("Open the letter's folder")
    String pageOpenFolder();

    @Message("Open")
    String pageLoad();

    @Message("There is a draft in this browser.")
    String pageDraftFound();

    @Message("Open the draft")
    String pageOpenDraft();

    @Message("Delete it")
    String pageDeleteDraft();

    @Message("Tools")
    String pageTools();

    @Message("Undo")
    String pageUndo();

    @Message("Redo")
    String pageRedo();

    @Message("Add or replace files")
    String pageAddFiles();

    @Message("Keep a draft in this browser")
    String pageKeepDraft();

    @Message("The letter")
    String pageLetter();

    @Message("Up and down go from part to part, Enter corrects. Right goes to the words: Right and Left select one,"
            + " with Shift more, Enter says what they are.")
    String pageLetterKeys();

    @Message("Correct")
    String pageCorrect();

    @Message("What was read")
    String pageLists();

    @Message("Parts")
    String pageParts();

    @Message("Signatories")
    String pageSignatories();

    @Message("Findings")
    String pageFindings();

    @Message("letter.yaml: your corrections")
    String pageYaml();

    @Message("You can edit it. It is read when you leave the field, or with Ctrl+Enter.")
    String pageYamlHint();

    @Message("Copy")
    String pageCopyYaml();

    @Message("Download letter.yaml")
    String pageSaveYaml();

    @Message("Download the folder (ZIP)")
    String pageDownload();

    @Message("Publish")
    String pagePublishing();

    @Message("The token stays in this page's memory.")
    String pagePublishHint();

    @Message("Note: why it changes (public)")
    String pageNote();

    @Message("Compare with what is published")
    String pageCompare();

    @Message("Publish")
    String pagePublish();

    @Message("Marks")
    String pageLegend();
}
