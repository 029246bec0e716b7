# The history of a parish's plan for walking, as git keeps it: one commit for each kind of change. A test runs this in an empty
# folder into which the smallest strategy was copied, and compares each commit with the one before.

day=1
commit() {
  git add --all
  GIT_AUTHOR_DATE="2026-03-$(printf %02d $day)T09:00:00Z" GIT_COMMITTER_DATE="2026-03-$(printf %02d $day)T09:00:00Z" \
    git commit --quiet --message="$1"
  git tag "v$day"
  day=$((day + 1))
}

# edit FILE FROM TO: replaces some words, which must be there
edit() {
  grep -qF -- "$2" "$1" || { echo "$1 doesn't have: $2" >&2; exit 1; }
  FROM=$2 TO=$3 perl -0pi -e 's/\Q$ENV{FROM}\E/$ENV{TO}/' "$1"
}

git init --quiet --initial-branch=main
git config core.autocrlf false
commit "The plan begins"

# 2: a goal is added, with prose, a list and a table
cat > strategy/goals/benches.md <<'END'
---
name: Somewhere to sit
easy: There is a bench on every long path.
rank: 2
keeps:
  - {to: safe-roads, weight: partly}
standing: derived
---
People who tire easily walk only where they can rest. The parish will put up 12 benches by 2027, and it should mend the old ones.
Each of them stands where [[paths|a path]] is longer than 400 metres.

- Benches have backs and arms.
- No bench stands in a bend.

Table: Where benches are missing

| Path | Length | Benches |
|---|--:|--:|
| Mill Lane | 650 m | 0 |
| Church Path | 900 m | 1 |

Whoever gives a bench may have a name on it.
END
edit strategy/goals/paths.md "standing: derived" "rank: 1
standing: derived"
edit strategy/findings.yaml "shows: paths" "shows: [paths, benches]"
edit strategy/meetings.yaml "heard: paths" "heard: [paths, benches]"
cat >> strategy/steps.yaml <<'END'

- id: buy-benches
  name: Buy benches
  part-of: benches
END
commit "Somewhere to sit"

# 3: numbers, promises and a name change
edit strategy/goals/benches.md "will put up 12 benches by 2027" "may put up 8 benches by 2028"
edit strategy/jobs/kerbs.md "Mend the kerbs in Mill Lane" "Mend the kerbs in Church Lane"
commit "Fewer benches"

# 4: nothing but manner changes
edit strategy/goals/benches.md "and it should" "and, it should"
edit strategy/goals/benches.md "Somewhere to sit" "Somewhere To Sit"
edit strategy/goals/benches.md "Whoever gives a bench may have a name on it." "Whoever gives a bench *may* have a name on it."
edit strategy/goals/paths.md "People walk where the path is even." "People walk
where the path   is even."
commit "Commas and capitals"

# 5: an element gets another id, and keeps the old one as an alias
git mv strategy/jobs/kerbs.md strategy/jobs/mend-kerbs.md
edit strategy/jobs/mend-kerbs.md "name: Mend" "aliases: [kerbs]
name: Mend"
commit "Another id"

# 6: an element gets another id, and nobody keeps the old one; another is new and not alike
edit strategy/findings.yaml "id: broken-kerbs" "id: high-kerbs"
cat >> strategy/findings.yaml <<'END'

- id: few-benches
  name: Older people stay at home
  standing: published
  numbers: [22 of 40 people]
  seen: spring 2025
  shows: benches
  papers: survey
END
commit "A lost id"

# 7: elements move
edit strategy/goals/benches.md "rank: 2" "rank: 1"
edit strategy/goals/paths.md "rank: 1" "rank: 2"
edit strategy/steps.yaml "- id: lower-kerbs
  name: Lower the kerbs
  part-of: paths" "- id: lower-kerbs
  name: Lower the kerbs
  part-of: benches"
cat >> strategy/steps.yaml <<'END'

- id: sweep-paths
  name: Sweep the paths
  part-of: paths
END
cat > strategy/groups.yaml <<'END'
- id: walkers-club
  name: The walkers’ club

- id: council
  name: The parish council
END
commit "Another order"

# 8: cells, items and paragraphs
edit strategy/goals/benches.md "| Church Path | 900 m | 1 |" "| Church Path | 900 m | 2 |
| Back Lane | 450 m | 0 |"
edit strategy/goals/benches.md "- No bench stands in a bend." "- No bench stands in a bend or on a slope.
- Each bench has a bin beside it."
edit strategy/goals/benches.md "
Whoever gives a bench *may* have a name on it.
" ""
edit strategy/goals/benches.md "- Benches have" "Whoever gives a bench *may* have a name on it.

- Benches have"
commit "Tables and lists"

# 9: figures
edit strategy/gauges.yaml "    - {when: 2024, value: 31%, source: survey}" "    - {when: 2024, value: 33%, source: survey}
    - {when: 2025, value: 36%, source: survey}"
edit strategy/gauges.yaml "wanted: at least 50%" "wanted: 45%"
edit strategy/jobs/mend-kerbs.md "£4,500" "{printed: £4.5k}"
edit strategy/days.yaml "on: 3 March 2025" "on: 10 March 2025"
commit "Figures"

# 10: the vocabulary
edit strategy/model.yaml "      better: {type" "      checked-by: {type: text, label: Checked by, help: Who reads the gauge.}
      better: {type"
edit strategy/model.yaml "choices: {up: More, down: Fewer, level: The same}" "choices: {up: More of it, down: Fewer}"
edit strategy/model.yaml "label: {one: Hope, many: Hopes}" "label: {one: Wish, many: Wishes}"
edit strategy/model.yaml "by: {from: job, to: group, label: Done by, inverse: does, most: 1" "by: {from: job, to: group, label: Done by, inverse: does, most: 2"
edit strategy/gauges.yaml "  tells: paths" "  checked-by: The clerk
  tells: paths"
commit "Other words for things"

# 11: a translation
cat > strategy/goals/benches.cy.md <<'END'
---
name: Rhywle i eistedd
easy: Mae mainc ar bob llwybr hir.
---
Mae pobl sy’n blino yn cerdded lle gallant orffwys.
END
edit strategy/strategy.yaml "    formats: [html, text]" "    formats: [html, text]
    languages: [en-GB, cy]"
commit "Welsh words"

# 12: a picture, which is bytes to everybody else
mkdir -p strategy/images
printf 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==' |
  base64 -d > strategy/images/bench.png
edit strategy/goals/benches.md "- Benches have" "![A bench with a back and arms, under a tree](../images/bench.png)

- Benches have"
commit "A picture"
printf 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==' |
  base64 -d > strategy/images/bench.png
commit "Another picture under the same name"

# 14: two people change the same line, and a third settles it
git checkout --quiet -b cheaper
edit strategy/jobs/mend-kerbs.md "{printed: £4.5k}" "£4,000"
edit strategy/jobs/mend-kerbs.md "helps: lower-kerbs" "helps: [lower-kerbs, sweep-paths]"
commit "It costs less"
git checkout --quiet main
edit strategy/jobs/mend-kerbs.md "{printed: £4.5k}" "£5,000"
commit "It costs more"
GIT_AUTHOR_DATE=2026-03-15T10:00:00Z GIT_COMMITTER_DATE=2026-03-15T10:00:00Z git merge --quiet cheaper > /dev/null 2>&1 &&
  { echo "there should be a conflict" >&2; exit 1; }
perl -0pi -e 's/<<<<<<< .*?>>>>>>> cheaper\n/price: £4,250\nhelps: [lower-kerbs, sweep-paths]\n/s' strategy/jobs/mend-kerbs.md
commit "Merge what it costs"

# 17: something is given up, and something goes
edit strategy/hopes.yaml "  everywhere: yes" "  everywhere: no"
perl -0pi -e 's/\n- id: begin\n.*//s' strategy/days.yaml
edit strategy/promises.yaml "- id: fast-trains" "- id: fast-trains
  given-up: yes
  given-up-because: The county promises no trains any more."
commit "Given up"

# 18: nothing that anybody reads
edit strategy/groups.yaml "- id: walkers-club" "# They meet on Sundays.
- id: walkers-club"
commit "A remark for editors"
