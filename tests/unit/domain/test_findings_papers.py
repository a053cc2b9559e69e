"""Passports, visas and policies against the visit (F69): each rule broken and kept."""

from dataclasses import replace
from datetime import date

import pytest

from kpt_desktop.domain.enums import Severity, Side, VisitStatus
from kpt_desktop.domain.records import Delegation, Participation, Person, Setting
from tests.helpers.journeys import codes, findings, journey, outgoing, with_values

START, END = date(2026, 10, 4), date(2026, 10, 10)


def only(records):
    (finding,) = findings(records)
    return finding


def where(finding):
    return [(subject.kind, subject.field) for subject in finding.subjects]


def test_that_guests_with_all_papers_have_no_findings():
    assert codes(journey()) == []


@pytest.mark.parametrize(
    ("expiry", "code", "severity"),
    [
        (date(2026, 10, 3), "passport_expired", Severity.ERROR),
        (START, "passport_ends_in_visit", Severity.ERROR),
        (date(2026, 10, 9), "passport_ends_in_visit", Severity.ERROR),
        (END, "passport_ends_soon", Severity.WARNING),
        (date(2027, 4, 9), "passport_ends_soon", Severity.WARNING),
    ],
)
def test_that_a_passport_has_to_outlast_the_visit_by_six_months_f69(expiry, code, severity):
    finding = only(with_values(journey(), doc_expiry=expiry))
    assert (finding.code, finding.severity) == (code, severity)
    assert where(finding) == [(Participation, "doc_expiry")]
    assert finding.facts["exit"] == "10.10.2026"
    assert finding.subject_name == "Surname01 guest"


def test_that_six_months_to_the_day_are_enough_and_an_unknown_date_is_not_judged():
    assert codes(with_values(journey(), doc_expiry=date(2027, 4, 10))) == []
    assert codes(with_values(journey(), doc_expiry=None)) == []


def test_that_months_are_those_of_the_country_and_citizenship():
    soon = {"doc_expiry": date(2026, 12, 1)}
    assert codes(with_values(journey(), **soon, citizenship="BY")) == []
    assert codes(with_values(outgoing(), **soon)) == ["visa_restricted", "passport_ends_soon"]
    later = with_values(outgoing(), doc_expiry=date(2027, 1, 10))
    assert codes(later) == ["visa_restricted"]


def test_that_a_passport_issued_after_its_end_is_an_error_for_hosts_too_f69():
    wrong = with_values(journey(), 0, Side.HOST, doc_issue=date(2034, 1, 11))
    finding = only(wrong)
    assert (finding.code, finding.severity) == ("passport_dates", Severity.ERROR)
    assert finding.facts == {"issued": "11.01.2034", "expiry": "10.01.2034"}


def test_that_schengen_takes_no_passport_older_than_ten_years():
    old = {"doc_issue": date(2016, 10, 3)}
    assert "passport_old" in codes(with_values(outgoing(), **old))
    assert "passport_old" not in codes(with_values(outgoing(), doc_issue=date(2016, 10, 4)))
    assert codes(with_values(journey(), **old)) == []


def test_that_a_visa_is_needed_by_citizenship_and_country():
    finding = only(with_values(journey(), visa_no=""))
    assert (finding.code, finding.severity) == ("visa_missing", Severity.WARNING)
    assert where(finding) == [(Participation, "visa_no")]
    assert codes(with_values(journey(), visa_no="", citizenship="BY")) == []
    assert codes(with_values(journey(), visa_no="", citizenship="RU")) == []
    assert "visa_missing" in codes(with_values(outgoing(), visa_no=""))
    assert "visa_missing" not in codes(with_values(outgoing(), visa_no="", citizenship="PL"))


def test_that_an_unknown_visa_rule_is_a_hint_at_the_citizenship():
    finding = only(with_values(journey(), citizenship="CN"))
    assert (finding.code, finding.severity) == ("visa_rule_unknown", Severity.HINT)
    assert where(finding) == [(Person, "citizenship")]


def test_that_without_citizenship_the_schools_country_is_taken_and_said():
    records = with_values(journey(), citizenship="", visa_no="")
    assert codes(records) == ["visa_missing", "citizenship_missing"]


def test_that_visas_that_may_not_be_given_are_told_once_for_the_delegation():
    finding = only(outgoing(students=3))
    assert (finding.code, where(finding)) == ("visa_restricted", [(Delegation, "")])
    assert finding.facts == {"citizenship": "RU", "country": "CZ"}


@pytest.mark.parametrize(
    ("values", "code", "field"),
    [
        ({"visa_from": date(2026, 10, 5)}, "visa_window_late", "visa_from"),
        ({"visa_to": date(2026, 10, 9)}, "visa_window_early", "visa_to"),
        ({"visa_days": 6}, "visa_days_short", "visa_days"),
        ({"policy_from": date(2026, 10, 5)}, "insurance_window_late", "policy_from"),
        ({"policy_to": date(2026, 10, 9)}, "insurance_window_early", "policy_to"),
    ],
)
def test_that_the_stay_lies_within_visa_and_policy_with_the_days_of_travel(values, code, field):
    finding = only(with_values(journey(), **values))
    assert (finding.code, finding.severity) == (code, Severity.ERROR)
    assert where(finding) == [(Participation, field)]


def test_that_windows_that_just_fit_are_good():
    window = {"visa_from": START, "visa_to": END, "policy_from": START, "policy_to": END}
    assert codes(with_values(journey(), **window, visa_days=7)) == []


def test_that_travellers_need_a_policy_or_at_least_an_insurer():
    records = with_values(journey(), policy_no="")
    assert codes(records) == ["insurance_missing"]
    assert codes(with_values(records, insurer="Pojišťovna")) == []
    (finding,) = (
        found
        for found in findings(with_values(outgoing(), policy_no=""))
        if found.code.startswith("insurance")
    )
    assert finding.facts == {"cover": 30000}


def test_that_a_closed_visit_and_a_visit_within_one_country_ask_for_no_papers():
    bare = with_values(journey(), visa_no="", policy_no="")
    closed = replace(bare, visit=replace(bare.visit, status=VisitStatus.CLOSED))
    assert codes(closed) == []
    home = with_values(bare, citizenship="RU")
    assert codes(home) == []


def test_that_without_a_country_of_stay_nobody_is_a_foreigner():
    records = with_values(journey(), visa_no="", policy_no="")
    nowhere = {key: replace(one, country="") for key, one in records.organisations.items()}
    assert codes(replace(records, organisations=nowhere)) == []


def test_that_a_visit_of_the_last_years_is_judged_f67():
    far = {"start": date(9999, 12, 28), "end": date(9999, 12, 31)}
    records = replace(journey(), visit=replace(journey().visit, **far))
    assert "passport_expired" in codes(records)


def test_that_days_without_a_visa_are_counted_where_a_rule_says_so():
    rule = Setting(key="rule.RU.BY.stay_days", value="6")
    records = with_values(journey(), citizenship="BY", visa_no="")
    finding = only(replace(records, settings={rule.key: rule}))
    assert (finding.code, finding.facts) == ("stay_too_long", {"days": 7, "allowed": 6})
    enough = replace(rule, value="7")
    assert codes(replace(records, settings={rule.key: enough})) == []
