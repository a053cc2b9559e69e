"""The photo of the person on the page: read a moment after they came, put in, taken away, saved."""

from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QObject, QPoint, Qt, QTimer, Slot
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QMenu, QWidget

from kpt_desktop.domain.changes import Change
from kpt_desktop.domain.enums import ConsentAnswer
from kpt_desktop.domain.visit_records import Participant
from kpt_desktop.errors import UserError
from kpt_desktop.gui.context import Context
from kpt_desktop.gui.dialogs.photo_crop import PhotoCropDialog
from kpt_desktop.gui.opening import in_documents
from kpt_desktop.gui.photo_files import fits, from_clipboard, packed, read_file
from kpt_desktop.gui.tasks import Task
from kpt_desktop.gui.undoing import undo
from kpt_desktop.gui.widgets.photo_button import PhotoButton
from kpt_desktop.services.field_values import choice_word
from kpt_desktop.services.file_names import safe_name
from kpt_desktop.services.files import write_atomically
from kpt_desktop.services.people import called
from kpt_desktop.services.photos import Photo, photo_of, put_photo, remove_photo, saved_photo

REST_MILLISECONDS = 80
"""Who walks down the table passes people by; the store is asked about those they stay at."""

_REFUSED = {ConsentAnswer.REFUSED, ConsentAnswer.WITHDRAWN}


class PersonPhoto(QObject):
    """Owns the picture at the head of the panel and its commands; each edit is one Change."""

    def __init__(self, context: Context, page: QWidget) -> None:
        super().__init__(page)
        self._context, self._page = context, page
        self._person: Participant | None = None
        self._shown: tuple[UUID, str] | None = None
        self._asking: Task[Photo | None] = Task()
        self.button = PhotoButton(page)
        self.menu = QMenu(page)
        self.menu.setObjectName("person_photo_menu")
        self._open, self._paste, self._save, self._remove = (
            self.menu.addAction("") for _ in range(4)
        )
        for action, name, act in (
            (self._open, "photo_open", self._on_open),
            (self._paste, "photo_paste", self.paste),
            (self._save, "photo_save", self._on_save),
            (self._remove, "photo_remove", self.remove),
        ):
            action.setObjectName(name)
            action.triggered.connect(act)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MILLISECONDS)
        self._rest.timeout.connect(self._ask)
        self.button.menu_requested.connect(self._on_menu)
        self.button.paste_requested.connect(self.paste)
        self.button.remove_requested.connect(self.remove)
        self.button.file_dropped.connect(self.take_file)

    def retranslate(self) -> None:
        """Set all words again."""
        self._open.setText(self.tr("&Choose a file…"))
        self._paste.setText(self.tr("&Paste"))
        self._save.setText(self.tr("&Save as a file…"))
        self._remove.setText(self.tr("&Remove the photo"))
        self._say()

    def show_for(self, person: Participant | None) -> None:
        """Look at another person, or at the same one with another photo or consent."""
        self._person = person
        wanted = (person.person.id, person.person.photo) if person is not None else None
        if wanted != self._shown:
            self._shown = wanted
            self._asking.cancel()
            self.button.show_picture(None)
            self._rest.stop()
            if wanted is not None and wanted[1]:
                self._rest.start()
        self._say()

    # What the store has

    @Slot()
    def _ask(self) -> None:
        if self._person is None or self._context.store is None:
            return
        store, person_id = self._context.store, self._person.person.id
        self._asking.cancel()
        self._asking = self._context.tasks.run(
            lambda: photo_of(store, person_id), self._on_read, owner=self
        )

    def _on_read(self, photo: Photo | None) -> None:
        self.button.show_picture(photo.data if photo is not None else None)
        self._say()

    def _say(self) -> None:
        person = self._person
        if person is None:
            return
        answer = person.value("c_photo")
        refused = answer in _REFUSED
        self.button.show_mark(marked=refused)
        has = bool(person.person.photo)
        words = self.tr("Photo of {person}") if has else self.tr("No photo of {person} yet")
        hint = self.tr("Click, drag a file here, or paste with Ctrl+V")
        if refused:
            word = choice_word(answer, self._context.language)
            hint = self.tr("Consent to photographs: {answer}. The photo must not be used.").format(
                answer=word
            )
        self.button.setAccessibleName(words.format(person=called(person)))
        self.button.setAccessibleDescription(hint)
        self.button.setToolTip(hint)

    # Commands

    @Slot(QPoint)
    def _on_menu(self, place: QPoint) -> None:
        has = self._person is not None and bool(self._person.person.photo)
        self._save.setEnabled(has)
        self._remove.setEnabled(has)
        self.menu.popup(place)

    @Slot()
    def _on_open(self) -> None:
        title, filters = self.tr("Choose a photo"), self.tr("Pictures")
        found = self._context.prompts.open_file(
            self._page.window(), title, f"{filters} (*.jpg *.jpeg *.png *.bmp *.gif *.webp)"
        )
        if found is not None:
            self.take_file(found)

    @Slot(object)
    def take_file(self, path: Path) -> None:
        """Take the picture in a file for whoever is on the page now."""
        if self._person is not None:
            self._context.tasks.run_aside(
                lambda: read_file(path), partial(self._on_image, self._person), owner=self
            )

    @Slot()
    def paste(self) -> None:
        """Take the copied picture, or the picture in a copied file."""
        if self._person is None:
            return
        try:
            found = from_clipboard(QGuiApplication.clipboard().mimeData())
        except UserError as error:
            self._context.tasks.failed.emit(error)
            return
        if isinstance(found, Path):
            self.take_file(found)
        else:
            self._on_image(self._person, found)

    def _on_image(self, person: Participant, image: QImage) -> None:
        """Ask which part is wanted, unless the proportion fits already."""
        if fits(image.size()):
            self._put(person, image, 0.5)
            return
        dialog = PhotoCropDialog(image, called(person), self._page.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.part_chosen.connect(partial(self._put, person, image))
        dialog.open()

    def _put(self, person: Participant, image: QImage, shift: float) -> None:
        store, desk = self._context.open_store, self._context.open_desk

        def work() -> Change:
            change = put_photo(store, person.person.id, packed(image, shift))
            desk.apply(change)
            return change

        done = self.tr("Photo of {person} kept").format(person=called(person))
        self._context.tasks.run(work, partial(self._on_done, done), owner=self)

    @Slot()
    def remove(self) -> None:
        """Take the photo away; the notice offers to undo it."""
        person = self._person
        if person is None or not person.person.photo:
            return
        store, desk = self._context.open_store, self._context.open_desk

        def work() -> Change:
            change = remove_photo(store, person.person.id)
            desk.apply(change)
            return change

        done = self.tr("Photo of {person} removed").format(person=called(person))
        self._context.tasks.run(work, partial(self._on_done, done), owner=self)

    def _on_done(self, sentence: str, _change: Change) -> None:
        self._context.events.notice_given.emit(
            sentence, self.tr("Undo"), partial(undo, self._context)
        )

    @Slot()
    def _on_save(self) -> None:
        person = self._person
        if person is None:
            return
        suggested = in_documents(safe_name(called(person), "jpg"))
        path = self._context.prompts.save_file(
            self._page.window(), self.tr("Save the photo"), suggested, "JPEG (*.jpg)"
        )
        if path is None:
            return
        path = path if path.suffix else path.with_suffix(".jpg")
        store, person_id = self._context.open_store, person.person.id

        def work() -> None:
            write_atomically(path, saved_photo(store, person_id))

        self._context.tasks.run(work, partial(self._on_saved, path), owner=self)

    def _on_saved(self, path: Path, _nothing: object) -> None:
        sentence = self.tr("Saved: {file}").format(file=path.name)
        self._context.events.notice_given.emit(sentence, "", None)
