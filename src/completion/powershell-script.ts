import type { CompletionRow } from './completion-rows.js';
import { rowsText } from './rows-text.js';

/**
 * For Windows PowerShell 5.1 and PowerShell 7. Nothing but ASCII: 5.1 reads what a program prints in the code page of the console (936), and
 * files without a mark as well, so that Chinese letters in UTF-8 would not arrive. Where nothing is offered PowerShell offers files.
 */
export const powershellScript = (
  rows: readonly CompletionRow[],
): string => `# Completion for report and huibao in PowerShell. Made by: report completion powershell
Register-ArgumentCompleter -Native -CommandName report, huibao -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)
    $rows = [regex]::Unescape(@'
${ascii(rowsText(rows))}
'@) -split '\\r?\\n'
    $quotes = [char[]]@(39, 34)
    $before = @($commandAst.CommandElements | Where-Object { $_.Extent.EndOffset -lt $cursorPosition } |
        Select-Object -Skip 1 | ForEach-Object { $_.Extent.Text.Trim($quotes) })
    $current = "$wordToComplete".TrimStart($quotes)
    $command = "$($before | Where-Object { -not $_.StartsWith('-') } | Select-Object -First 1)"
    $flag = if ($before.Count -gt 0 -and $before[-1].StartsWith('-')) { $before[-1] } else { '' }
    $head = ''
    if ($current -match '^(--[^=]+)=(.*)$') {
        $flag = $Matches[1]
        $head = "$flag="
        $current = $Matches[2]
    }
    $own = @($rows | ForEach-Object { , ($_ -split '\\|', 4) } | Where-Object { $_[0] -ceq $command })
    $values = @($own | Where-Object { $flag -ne '' -and $_[1] -ceq $flag })
    $fits = { $_[2] -ne '' -and -not $_[2].StartsWith('@') -and $_[2].StartsWith($current, [StringComparison]::Ordinal) }
    $found = if ($values.Count -gt 0) { @($values | Where-Object $fits) }
    elseif ($current.StartsWith('-')) {
        $options = @($own | Where-Object { $_[1] -ceq 'option' } | Where-Object $fits)
        if ($options.Count -eq 0) { $options = @($own | Where-Object { $_[1] -ceq 'hidden' } | Where-Object $fits) }
        $options
    }
    else { @($own | Where-Object { $_[1] -ceq 'argument' } | Where-Object $fits) }
    foreach ($row in $found) {
        $text = $head + $row[2]
        if ($text -match '[\\s,;(){}$&|<>@#\`"''\\u2018-\\u201f]') { $text = "'" + ($text -replace "(['\\u2018-\\u201b])", '$1$1') + "'" }
        $about = if ($row[3]) { $row[3] } else { $row[2] }
        $kind = if ($row[2].StartsWith('-')) { 'ParameterName' } else { 'ParameterValue' }
        [System.Management.Automation.CompletionResult]::new($text, $row[2], $kind, $about)
    }
}
`;

/** As [regex]::Unescape reads it. */
const ascii = (text: string) =>
  text
    .replaceAll('\\', '\\\\')
    .replace(/[^\n -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
