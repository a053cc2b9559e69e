"""A person's photograph: put in, taken away, read, and handed out as a file; never in a visit.

A visit's records hold only that there is a picture; the picture itself is read for the one person
who is looked at, so that opening a visit costs the same with photographs and without.
"""

import base64
import binascii
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from uuid import UUID

from kpt_desktop.domain.changes import Change, Insert, Label, Operation, deletes, edit, edits
from kpt_desktop.domain.names import full_name
from kpt_desktop.domain.ports import Reader, Store
from kpt_desktop.domain.records import Person, Picture
from kpt_desktop.errors import ConflictError, UserError

WIDTH, HEIGHT = 413, 531
"""Pixels of 35 × 45 mm at 300 dpi, what a visa form asks for."""

JPEG = "image/jpeg"


@dataclass(frozen=True, slots=True)
class Photo:
    """A picture's bytes and its MIME type."""

    media: str
    data: bytes


def photo_of(store: Store, person_id: UUID) -> Photo | None:
    """Return a person's photograph, None without one or where its content cannot be read."""
    with store.reading() as reader:
        person = reader.get(Person, person_id)
        return _photo(reader, person.photo) if person is not None else None


def photos_of(reader: Reader, people: Iterable[Person]) -> dict[str, bytes]:
    """Return the bytes of some people's photographs by what ``Person.photo`` holds."""
    found = {person.photo: _photo(reader, person.photo) for person in people if person.photo}
    return {name: photo.data for name, photo in found.items() if photo is not None}


def put_photo(store: Store, person_id: UUID, jpeg: bytes) -> Change:
    """Return the Change that gives a person a photograph in the place of the former one.

    Only the store knows the former picture, so this is run on the store's thread in the same piece
    of work as the apply.

    Raises:
        ConflictError: ``record_missing``: the person was deleted meanwhile.
    """
    picture = Picture(media=JPEG, content=base64.b64encode(jpeg).decode("ascii"))
    with store.reading() as reader:
        person = _person(reader, person_id)
        operations: tuple[Operation | None, ...] = (
            Insert(picture),
            edit(person, photo=str(picture.id)),
            *deletes(pictures_only_of(reader, [person])),
        )
    return edits(Label("photo_put", {"person": full_name(person)}), operations)


def remove_photo(store: Store, person_id: UUID) -> Change:
    """Return the Change that takes a person's photograph away; empty where there is none.

    Raises:
        ConflictError: ``record_missing``.
    """
    with store.reading() as reader:
        person = _person(reader, person_id)
        gone = deletes(pictures_only_of(reader, [person]))
    return edits(
        Label("photo_removed", {"person": full_name(person)}), (edit(person, photo=""), *gone)
    )


def saved_photo(store: Store, person_id: UUID) -> bytes:
    """Return the bytes to write into a file.

    Raises:
        UserError: ``picture_missing``: there is none any more, or it cannot be read.
    """
    photo = photo_of(store, person_id)
    if photo is None:
        raise UserError("picture_missing")
    return photo.data


def pictures_only_of(reader: Reader, persons: Iterable[Person]) -> tuple[Picture, ...]:
    """Return the pictures that these people have and nobody else."""
    persons = tuple(persons)
    named = {person.photo for person in persons if person.photo}
    others = reader.find_in(Person, "photo", named)
    here = {person.id for person in persons}
    kept = {person.photo for person in others if person.id not in here}
    return reader.find_in(Picture, "id", list(_ids(named - kept)))


def _ids(names: Iterable[str]) -> Iterator[UUID]:
    for name in names:
        try:
            yield UUID(name)
        except ValueError:  # a text of an earlier layout, or damage
            continue


def _photo(reader: Reader, name: str) -> Photo | None:
    found = reader.find_in(Picture, "id", list(_ids([name])))
    if not found:
        return None
    try:
        return Photo(found[0].media, base64.b64decode(found[0].content, validate=True))
    except (binascii.Error, ValueError):
        return None


def _person(reader: Reader, person_id: UUID) -> Person:
    person = reader.get(Person, person_id)
    if person is None:
        raise ConflictError("record_missing")
    return person
