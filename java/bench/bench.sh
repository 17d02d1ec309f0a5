#!/usr/bin/env bash
# Times the planner: whole processes, all variants in turn within each round, then the engine alone (JMH).
#
#   java/bench/bench.sh [ROUNDS]       default 15
#
# Prints one line a variant: least and median wall-clock milliseconds, and the number that DESIGN wants held. "archive" means
# with the class-data archive and switches that the PowerShell module can use. Needs target/mscs-planner.jar (mvn package).
set -euo pipefail
cd "$(dirname "$0")/../.."

rounds=${1:-15}
jar=target/mscs-planner.jar
work=target/bench
spec=examples/virtualcenter-registry/spec.json
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
quiet=(-Xlog:disable -Xlog:all=warning:stderr -Dfile.encoding=UTF-8)
archive=$work/planner.jsa

[ -f "$jar" ] || { echo "no $jar: run mvn package first" >&2; exit 30; }
rm -rf "$work"
mkdir -p "$work"
if ! "$java" -jar "$jar" version >"$work/version" 2>&1; then
    echo "the jar has no working verbs yet: $(head -1 "$work/version")" >&2
    exit 30
fi

for n in 30 300 3000; do
    "$java" java/bench/org/mscsplanner/bench/ManyResources.java "$n" >"$work/$n.json"
done

# The archive is made by a run that loads what all verbs need, and for this JDK and this jar only.
"$java" "${quiet[@]}" -XX:TieredStopAtLevel=1 -XX:ArchiveClassesAtExit="$archive" -jar "$jar" render "$spec" --out "$work/train" >"$work/train.log" 2>&1

# A rehearsal has classes of its own; it gets the memory that it may take and no more.
"$java" "${quiet[@]}" -XX:TieredStopAtLevel=1 -XX:ArchiveClassesAtExit="$work/rehearse.jsa" -jar "$jar" rehearse "$spec" >"$work/train.log" 2>&1

# A variant is NAME | HELD | COMMAND; {out} becomes a folder that is not there yet.
plain="$java ${quiet[*]} -jar $jar"
rehearse="$java ${quiet[*]} -Xmx256m -XX:TieredStopAtLevel=1 -Xshare:auto -XX:SharedArchiveFile=$work/rehearse.jsa -jar $jar rehearse"
fast="$java ${quiet[*]} -XX:TieredStopAtLevel=1 -Xshare:auto -XX:SharedArchiveFile=$archive -jar $jar"
variants=(
    "bare JVM start|-|$java -version"
    "check|450|$plain check $spec"
    "check, archive|250|$fast check $spec"
    "plan|-|$plain plan $spec"
    "plan, archive|-|$fast plan $spec"
    "render|600|$plain render $spec --out {out}"
    "render, archive|-|$fast render $spec --out {out}"
    "render 30 resources, archive|-|$fast render $work/30.json --out {out}"
    "render 300 resources|1000|$plain render $work/300.json --out {out}"
    "render 300 resources, archive|500|$fast render $work/300.json --out {out}"
    "graph 300 resources, archive|500|$fast graph $work/300.json"
    "rehearse, archive|500|$rehearse $spec"
    "rehearse all faults, undos, archive|3000|$rehearse $spec --fault all --undo-from all"
)

# table NAME HELD: one line from milliseconds on stdin
table() {
    sort -n | awk -v name="$1" -v hold="$2" '
        { t[NR] = $1 }
        END {
            m = NR % 2 ? t[(NR + 1) / 2] : (t[NR / 2] + t[NR / 2 + 1]) / 2
            printf "%-36s %8.0f %8.0f %8s%s\n", name, t[1], m, hold, (hold != "-" && m > hold ? "   OVER" : "")
        }'
}

# The command of a variant must succeed once before its time means anything.
for i in "${!variants[@]}"; do
    IFS='|' read -r name _ command <<<"${variants[i]}"
    if ! ${command//'{out}'/$work/try$i} >"$work/try$i.log" 2>&1 </dev/null; then
        printf 'left out: %s: %s\n' "$name" "$(head -1 "$work/try$i.log")"
        unset "variants[i]"
    fi
done

for ((round = 0; round < rounds; round++)); do
    for i in "${!variants[@]}"; do
        IFS='|' read -r _ _ command <<<"${variants[i]}"
        command=${command//'{out}'/$work/out$i.$round}
        start=${EPOCHREALTIME/[.,]/}
        $command >/dev/null 2>&1 </dev/null
        echo $((${EPOCHREALTIME/[.,]/} - start)) >>"$work/times$i"
        rm -rf "$work/out$i.$round"
    done
done

printf '%-36s %8s %8s %8s   (ms, %s rounds, %s processors, %s)\n' "whole process" least median hold "$rounds" \
    "$(getconf _NPROCESSORS_ONLN)" "$("$java" -version 2>&1 | sed -n 's/.*version "\([^"]*\)".*/Java \1/p')"
for i in "${!variants[@]}"; do
    IFS='|' read -r name hold _ <<<"${variants[i]}"
    awk '{ print $1 / 1000 }' "$work/times$i" | table "$name" "$hold"
done
# How a rehearsal of every fault grows: the time of one fault in one step of a plan must stay the same.
for n in 10 20 40; do
    "$java" java/bench/org/mscsplanner/bench/ManyResources.java "$n" >"$work/grow$n.json"
    start=${EPOCHREALTIME/[.,]/}
    $rehearse "$work/grow$n.json" --fault all --json </dev/null >"$work/grow$n.log" 2>&1
    us=$((${EPOCHREALTIME/[.,]/} - start))
    faults=$(grep -c '^{"type":"fault"' "$work/grow$n.log")
    steps=$(sed -n 's/^{"type":"rehearsal".*"steps":\([0-9]*\).*/\1/p' "$work/grow$n.log")
    printf '%3d resources: %4d steps x %5d faults in %6d ms, %6.1f us each\n' "$n" "$steps" "$faults" "$((us / 1000))" \
        "$(awk -v us="$us" -v n="$((steps * faults))" 'BEGIN { print us / n }')"
done

# The PowerShell module: a new session each round, in a PowerShell that is on the PATH or beside the checkout.
module=target/module/MscsPlanner
host=${MSCS_PWSH:-$(command -v pwsh || true)}
up=$PWD
while [ -z "$host" ] && [ "$up" != / ]; do
    [ ! -x "$up/shared/tools/pshost/linux-x64/pshost" ] || host=$up/shared/tools/pshost/linux-x64/pshost
    up=$(dirname "$up")
done
if [ -n "$host" ] && [ -d "$module" ]; then
    for ((round = 0; round < rounds; round++)); do
        "$host" -NoProfile -File java/bench/module.ps1 -Module "$PWD/$module" -Spec "$PWD/$spec" </dev/null
        "$host" -NoProfile -File java/bench/module.ps1 -Module "$PWD/$module" -Spec "$PWD/$spec" -Cache "$PWD/$work/cache" </dev/null
    done >"$work/module"
    for name in "bare JVM start" "module import" "module first call" "module first call, archive" "module next call" "module next call, archive"; do
        hold=-
        [ "$name" != "module import" ] || hold=200
        sed -n "s/^$name\t//p" "$work/module" | table "$name" "$hold"
    done
else
    echo "left out: the PowerShell module: no PowerShell here, or no $module"
fi
du -k "$archive" | awk '{ printf "archive %.1f MB, ", $1 / 1024 }'
du -k "$jar" | awk '{ printf "jar %.1f MB\n", $1 / 1024 }'

if grep -rlq '@Benchmark' java/bench/org; then
    mvn -B -ntp -q -Pbench test-compile dependency:build-classpath
    "$java" -cp "target/bench-classes:target/classes:$(cat target/bench.classpath)" org.openjdk.jmh.Main -rf text -rff "$work/jmh.txt" >"$work/jmh.log" 2>&1
    cat "$work/jmh.txt"
fi
