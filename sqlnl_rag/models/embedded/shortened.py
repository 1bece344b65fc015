"""Schemas under the names that grown ones have, for training: ``cust_addr``, ``c_nm``, ``tbl_ord``.

A person who shortens names keeps to habits: how many letters stay, whether vowels go, which words
have a customary short form, whether columns carry their table's letters in front. Every call draws
such habits and renames all tables by them, so that hardly two rows of a pair look alike.
"""

from __future__ import annotations

import random
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from sqlnl_rag.models.embedded.actions import Action
from sqlnl_rag.names import words
from sqlnl_rag.types import Table, ValueMatch

# Every customary form of a word; which one is used is a habit too.
CUSTOMARY: dict[str, tuple[str, ...]] = {
    (parts := line.split())[0]: tuple(parts[1:])
    for line in """
    account acct acc acnt
    address addr adr
    amount amt amnt
    application app appl
    approved appr
    average avg
    balance bal
    begin beg bgn
    birth bth brth
    branch br brch
    building bldg bld
    calendar cal
    capacity cap
    category cat ctg ctgy
    change chg
    city cty
    code cd cde
    company co comp cmp
    contact cont cntct
    count cnt ct
    country ctry cntry
    course crs
    created crt crtd
    credit cr cred
    currency curr ccy
    current curr cur
    customer cust cst cus
    date dt dte
    day dy
    delivery dlvry deliv
    department dept dpt dep
    description desc descr dsc
    destination dest dst
    detail dtl det
    discount disc dscnt
    distance dist
    district dist dstr
    document doc
    employee emp empl
    enrollment enrl enroll
    error err
    event evt ev
    expense exp
    first fst frst f
    flag flg ind
    flight flt
    gender gnd sex
    group grp gp
    head hd
    height hgt ht
    history hist hst
    hotel htl
    hour hr
    identifier id ident
    index idx
    invoice inv invc
    item itm
    language lang lng
    last lst l
    latitude lat
    length len lgth
    level lvl lev
    location loc lctn
    longitude lon lng long
    manager mgr mngr
    manufacturer mfr manuf
    market mkt
    maximum max mx
    member mbr memb
    message msg
    middle mid
    minimum min mn
    month mth mon
    name nm nme
    nationality natl nat
    number no nbr num nr
    opening opn
    order ord ordr
    organization org orgn
    original orig
    parent par prnt
    payment pmt pymt pay
    percent pct perc
    percentage pct perc
    period per prd
    person pers prsn
    phone ph phn tel
    player plyr plr
    population pop popn
    position pos pstn
    previous prev prv
    price prc pr
    product prod prd
    professor prof
    project proj prj
    property prop prpty
    province prov
    purchase purch pur
    quantity qty qnty
    quarter qtr
    rating rtg
    receipt rcpt
    reference ref
    region reg rgn
    registration reg regn
    report rpt rep
    request req rqst
    room rm
    salary sal slry
    school sch schl
    score scr sc
    season ssn seas
    sequence seq sq
    service svc srv serv
    shipment shpmt shp
    source src
    staff stf
    start strt st
    station stn sta
    status stat sts
    store str
    street str st
    student stu stud std
    subject subj sbj
    summary summ sum
    supplier supp splr
    system sys
    teacher tchr teach
    telephone tel
    temperature temp tmp
    text txt
    time tm tme
    title ttl titl
    total tot ttl
    transaction txn trans trx
    treatment trtmt
    type typ tp
    university univ uni
    update upd updt
    user usr
    value val vl
    vehicle veh vhcl
    version ver vers
    volume vol
    weight wt wgt
    winner wnr
    year yr
    zip zp
    """.strip().splitlines()
}
_VOWELS = "aeiou"


@dataclass(frozen=True)
class Habit:
    """How one author shortens names.

    Attributes:
        share: Of the words that could be shorter, how many are.
        letters: How many letters of a word stay where it has no customary form.
        drops_vowels: Whether those are its consonants; otherwise its beginning.
        glue: Between the words of a name.
        tables: In front of each table's name.
        columns: How many letters of its table stand in front of a column; 0 for none.
        seed: Which of several customary forms it takes.
    """

    share: float
    letters: int
    drops_vowels: bool
    glue: str
    tables: str
    columns: int
    seed: int

    def name(self, name: str, rng: random.Random) -> str:
        """The name, shortened; itself where nothing of it can be."""
        return self.glue.join(self._word(word, rng) for word in words(name)) or name

    def _word(self, word: str, rng: random.Random) -> str:
        if not word.isascii() or len(word) <= 3 or rng.random() > self.share:
            return word
        if forms := CUSTOMARY.get(word):
            return forms[self.seed % len(forms)]
        if not self.drops_vowels:
            return word[: self.letters]
        skeleton = word[0]
        for letter in word[1:]:
            if letter not in _VOWELS and letter != skeleton[-1]:
                skeleton += letter
        return skeleton[: self.letters]


def habit(rng: random.Random) -> Habit:
    """Someone's way, drawn."""
    return Habit(
        share=rng.choice((0.4, 0.7, 1.0, 1.0)),
        letters=rng.choice((3, 4, 4, 5)),
        drops_vowels=rng.random() < 0.6,
        glue="" if rng.random() < 0.1 else "_",
        tables=rng.choice(("tbl_", "t_", "tb_")) if rng.random() < 0.12 else "",
        columns=rng.choice((1, 2, 3)) if rng.random() < 0.15 else 0,
        seed=rng.randrange(6),
    )


@dataclass(frozen=True)
class Shortened:
    """Tables under new names, and what pointed at the old ones pointing at these."""

    tables: tuple[Table, ...]
    actions: tuple[Action, ...]
    matches: tuple[ValueMatch, ...]


def shortened(
    tables: Sequence[Table],
    actions: Sequence[Action],
    matches: Sequence[ValueMatch],
    rng: random.Random,
) -> Shortened:
    """All `tables` renamed by one habit; comments go, because they would tell the old names."""
    own = habit(rng)
    names: dict[str, str] = {}
    columns: dict[str, dict[str, str]] = {}
    for table in tables:
        name = _free(own.tables + own.name(table.name, rng), names.values())
        names[table.key] = name
        front = "".join(words(table.name))[: own.columns]
        renamed = columns[table.key] = {}
        for column in table.columns:
            short = own.name(column.name, rng)
            full = f"{front}_{short}" if front else short
            renamed[column.name] = _free(full, renamed.values())
    keys = {table.key: replace(table, name=names[table.key], comment=None).key for table in tables}

    def under_new_names(table: Table) -> Table:
        renamed = columns[table.key]
        return replace(
            table,
            name=names[table.key],
            comment=None,
            columns=tuple(
                replace(column, name=renamed[column.name], comment=None) for column in table.columns
            ),
            primary_key=tuple(renamed.get(name, name) for name in table.primary_key),
            foreign_keys=tuple(
                replace(
                    key,
                    columns=tuple(renamed.get(name, name) for name in key.columns),
                    ref_table=keys[key.ref_table],
                    ref_columns=tuple(
                        columns[key.ref_table].get(name, name) for name in key.ref_columns
                    ),
                )
                for key in table.foreign_keys
                if key.ref_table in keys
            ),
        )

    def under_new_name(action: Action) -> Action:
        if action.kind == "table" and action.text in keys:
            return action._replace(text=keys[action.text])
        if action.kind == "column" and action.table in keys:
            name = columns[action.table].get(action.text, action.text)
            return action._replace(text=name, table=keys[action.table])
        return action

    return Shortened(
        tuple(under_new_names(table) for table in tables),
        tuple(under_new_name(action) for action in actions),
        tuple(
            replace(m, table=keys[m.table], column=columns[m.table].get(m.column, m.column))
            for m in matches
            if m.table in keys
        ),
    )


def _free(name: str, taken: Collection[str]) -> str:
    """The name, with a number where it is taken already."""
    used = {one.casefold() for one in taken}
    number, free = 2, name
    while free.casefold() in used:
        free = f"{name}{number}"
        number += 1
    return free
