# language: vi
Tính năng: Nguyên tắc chung khi xét khen thưởng

  Quy tắc: Một thành tích chỉ khen thưởng một lần
    Căn cứ: điểm c khoản 2 Điều 5 Luật Thi đua, khen thưởng năm 2022.
    Nguồn: đã đối chiếu văn bản.

    @CA-44 @l2022/5/2/c
    Tình huống: Trường hợp C44, việc cứu người ngày 02/05/2025 đã được tặng Giấy khen cấp xã
      Biết ông Bùi Văn Dũng được đề nghị tặng Bằng khen của Chủ tịch UBND tỉnh theo đột xuất
      Và thành tích tính từ ngày 02/05/2025 đến ngày 02/05/2025
      Và hồ sơ ghi nhận:
        | lập nhiều thành tích hoặc thành tích đột xuất có phạm vi ảnh hưởng trong lĩnh vực thuộc bộ, tỉnh quản lý | có |
      Và chính thành tích này đã được tặng "Giấy khen của Chủ tịch UBND cấp xã" ngày 08/05/2025
      Khi thẩm định đề nghị này ngày 20/05/2025
      Thì kết luận là "Không đủ tiêu chuẩn"
      Và lý do có câu "Thành tích này chưa được khen thưởng lần nào"
      Và căn cứ của lý do có "điểm c khoản 2 Điều 5 Luật Thi đua, khen thưởng năm 2022"

    @NT-05-01 @l2022/5/2/c
    Tình huống: Cùng việc cứu người đó nhưng chưa được khen lần nào
      Biết ông Bùi Văn Dũng được đề nghị tặng Bằng khen của Chủ tịch UBND tỉnh theo đột xuất
      Và thành tích tính từ ngày 02/05/2025 đến ngày 02/05/2025
      Và hồ sơ ghi nhận:
        | lập nhiều thành tích hoặc thành tích đột xuất có phạm vi ảnh hưởng trong lĩnh vực thuộc bộ, tỉnh quản lý | có |
      Khi thẩm định đề nghị này ngày 20/05/2025
      Thì kết luận là "Đủ điều kiện, tiêu chuẩn"

  Quy tắc: Hình thức phải đúng đối tượng và thành tích
    Căn cứ: điểm b khoản 2 Điều 5, Điều 8 Luật Thi đua, khen thưởng năm 2022.
    Nguồn: đã đối chiếu văn bản.

    @NT-05-02 @l2022/5/2/b @l2022/8
    Khung tình huống: Đề nghị tặng <danh hiệu> cho <ai>
      Biết <ai> được đề nghị tặng <danh hiệu> năm 2024
      Khi thẩm định đề nghị này ngày 16/12/2024
      Thì về hình thức, kết luận là "<kết luận>"

      Dữ liệu: danh hiệu cá nhân và danh hiệu tập thể
        | danh hiệu                    | ai             | kết luận                            |
        | "Chiến sĩ thi đua cơ sở"     | ông Lê Văn Tâm | Đúng hình thức và đối tượng         |
        | "Chiến sĩ thi đua cơ sở"     | tập thể ấp 4   | Không đúng hình thức hoặc đối tượng |
        | "Tập thể lao động tiên tiến" | tập thể ấp 4   | Đúng hình thức và đối tượng         |
        | "Tập thể lao động tiên tiến" | ông Lê Văn Tâm | Không đúng hình thức hoặc đối tượng |

  Quy tắc: Thời gian xét lần sau tính từ sau kỳ thành tích ghi trong quyết định lần trước
    Căn cứ: khoản 9 Điều 30 Nghị định số 98/2023/NĐ-CP; khoản 7 Điều 33 Nghị định số 152/2025/NĐ-CP.
    Nguồn: đã đối chiếu văn bản.

    @CA-27 @nd98-2023/30/9 @nd152-2025/33/7
    Tình huống: Trường hợp C27, đã tặng Bằng khen cho kỳ 2023 - 2024, năm 2026 lại đề nghị với riêng năm 2025
      Biết bà Nguyễn Thị Thu được đề nghị tặng Bằng khen của Chủ tịch UBND tỉnh theo công trạng
      Và các lần khen trước như sau:
        | hình thức                        | loại hình  | từ ngày    | đến ngày   |
        | Bằng khen của Chủ tịch UBND tỉnh | công trạng | 01/01/2023 | 31/12/2024 |
      Và kết quả các năm như sau:
        | năm  | xếp loại | sáng kiến chưa dùng |
        | 2025 | xuất sắc | 2                   |
      Khi thẩm định đề nghị này ngày 12/01/2026
      Thì kết luận là "Không đủ tiêu chuẩn"
      Và lý do có câu "Số năm có thành tích tính từ sau kỳ đã được khen: ít nhất 2 năm — thực tế: 1 năm, còn thiếu 01 năm"
      Và căn cứ của lý do có "khoản 7 Điều 33 Nghị định số 152/2025/NĐ-CP"

    @NT-30-01 @nd152-2025/33/7
    Khung tình huống: Kỳ trước kết thúc ngày <kỳ trước đến>, loại hình <loại hình>, đã hủy: <đã hủy>; nay đề nghị với năm 2024 và năm 2025
      Biết bà Nguyễn Thị Thu được đề nghị tặng Bằng khen của Chủ tịch UBND tỉnh theo công trạng
      Và các lần khen trước như sau:
        | hình thức                        | loại hình   | từ ngày    | đến ngày       | đã hủy   |
        | Bằng khen của Chủ tịch UBND tỉnh | <loại hình> | 01/01/2022 | <kỳ trước đến> | <đã hủy> |
      Và kết quả các năm như sau:
        | năm  | xếp loại | sáng kiến chưa dùng |
        | 2024 | xuất sắc | 1                   |
        | 2025 | xuất sắc | 1                   |
      Khi thẩm định đề nghị này ngày 12/01/2026
      Thì kết luận là "<kết luận>"

      Dữ liệu: hết kỳ, chưa hết kỳ, bị hủy, và khen đột xuất không tính vào kỳ công trạng
        | kỳ trước đến | loại hình  | đã hủy | kết luận                 |
        | 31/12/2023   | công trạng | không  | Đủ điều kiện, tiêu chuẩn |
        | 31/12/2024   | công trạng | không  | Không đủ tiêu chuẩn      |
        | 31/12/2024   | công trạng | có     | Đủ điều kiện, tiêu chuẩn |
        | 31/12/2024   | đột xuất   | không  | Đủ điều kiện, tiêu chuẩn |

  Quy tắc: Không bắt buộc phải có hình thức mức thấp mới được xét hình thức mức cao
    Căn cứ: khoản 1 Điều 4 Nghị định số 152/2025/NĐ-CP; Điều 7 Luật Thi đua, khen thưởng năm 2022.
    Nguồn: đã đối chiếu văn bản.

    @NT-04-05 @nd152-2025/4/1 @l2022/7
    Tình huống: Chưa từng được tặng Giấy khen, chưa đăng ký thi đua, vẫn xét Bằng khen cấp tỉnh
      Biết bà Nguyễn Thị Thu được đề nghị tặng Bằng khen của Chủ tịch UBND tỉnh theo công trạng
      Và kết quả các năm như sau:
        | năm  | xếp loại | sáng kiến chưa dùng |
        | 2024 | xuất sắc | 1                   |
        | 2025 | xuất sắc | 1                   |
      Khi thẩm định đề nghị này ngày 12/01/2026
      Thì kết luận là "Đủ điều kiện, tiêu chuẩn"

  Quy tắc: Truy tặng chỉ áp dụng với cá nhân
    Căn cứ: khoản 1 Điều 12 Luật Thi đua, khen thưởng năm 2022.
    Nguồn: đã đối chiếu văn bản.

    @NT-12-01 @l2022/12/1
    Khung tình huống: Đề nghị truy tặng Bằng khen cấp tỉnh cho <ai>
      Biết <ai> được đề nghị tặng Bằng khen của Chủ tịch UBND tỉnh theo đột xuất
      Và đây là đề nghị truy tặng
      Và thành tích tính từ ngày 02/05/2025 đến ngày 02/05/2025
      Khi thẩm định đề nghị này ngày 20/05/2025
      Thì về hình thức, kết luận là "<kết luận>"

      Dữ liệu: cá nhân và tập thể
        | ai                     | kết luận                            |
        | ông Bùi Văn Dũng       | Đúng hình thức và đối tượng         |
        | tập thể Tổ cứu hộ ấp 3 | Không đúng hình thức hoặc đối tượng |

  Quy tắc: Thành tích đột xuất là thành tích ngoài chương trình, kế hoạch, nhiệm vụ được giao
    Căn cứ: khoản 3 Điều 3 Nghị định số 98/2023/NĐ-CP; khoản 1 Điều 1 Thông tư số 01/2024/TT-BNV.
    Nguồn: đã đối chiếu văn bản; từ ngày 01/07/2025: chưa kiểm chứng.

    @NT-03-01 @nd98-2023/3/3
    Khung tình huống: Thành tích ngoài nhiệm vụ được giao: <ngoài>
      Biết ông Bùi Văn Dũng được đề nghị tặng Giấy khen của Chủ tịch UBND xã Thử Nghiệm theo đột xuất
      Và thành tích tính từ ngày 02/05/2025 đến ngày 02/05/2025
      Và hồ sơ ghi nhận:
        | thành tích đạt được ngoài chương trình, kế hoạch, nhiệm vụ được giao | <ngoài> |
      Khi thẩm định đề nghị này ngày 20/05/2025
      Thì về diện xét, kết luận là "<kết luận>"

      Dữ liệu: ngoài và trong nhiệm vụ
        | ngoài | kết luận             |
        | có    | Thuộc diện xét       |
        | không | Không thuộc diện xét |

    @NT-03-02 @tt01-2024/1/1
    Khung tình huống: Ảnh hưởng vượt địa bàn xã: <vượt>, thành tích ngày 02/05/2025
      Biết ông Bùi Văn Dũng được đề nghị tặng Giấy khen của Chủ tịch UBND xã Thử Nghiệm theo đột xuất
      Và thành tích tính từ ngày 02/05/2025 đến ngày 02/05/2025
      Và hồ sơ ghi nhận:
        | thành tích đột xuất có ảnh hưởng vượt phạm vi quản lý của cấp khen | <vượt> |
      Khi thẩm định đề nghị này ngày 20/05/2025
      Thì kết luận là "Đủ điều kiện, tiêu chuẩn"
      Và có lưu ý "Thành tích đột xuất có ảnh hưởng trong phạm vi quản lý của cấp khen — thực tế: thành tích đột xuất có ảnh hưởng vượt phạm vi quản lý của cấp khen"

      Dữ liệu: ảnh hưởng rộng hơn thì nên đề nghị cấp trên, không từ chối
        | vượt |
        | có   |

  Quy tắc: Giấy tờ do nơi khác cấp phải là bản chính hoặc bản sao có chứng thực
    Căn cứ: Công văn số 3385/BTĐKT-P.II ngày 20/11/2023; Cổng Dịch vụ công quốc gia, trả lời số 16437.
    Nguồn: đã đối chiếu văn bản; nghĩa vụ thuế, bảo hiểm: theo nguồn dẫn lại.

    @NT-33-01 @cv3385
    Khung tình huống: Bản chính hoặc bản chứng thực: <bản chính>
      Biết tập thể Văn phòng UBND xã được đề nghị tặng Giấy khen của Chủ tịch UBND xã Thử Nghiệm theo công trạng
      Và thành tích của năm 2024
      Và hồ sơ có đủ giấy tờ
      Và hồ sơ ghi nhận:
        | giấy tờ do nơi khác cấp là bản chính hoặc bản sao có chứng thực | <bản chính> |
      Khi thẩm định đề nghị này ngày 20/02/2025
      Thì về hồ sơ, kết luận là "<kết luận>"

      Dữ liệu: có, không, chưa rõ
        | bản chính | kết luận               |
        | có        | Đủ hồ sơ               |
        | không     | Thiếu hồ sơ, thông tin |
        | chưa rõ   | Thiếu hồ sơ, thông tin |

    @NT-33-02 @dvc-16437
    Khung tình huống: Doanh nghiệp có xác nhận thuế, bảo hiểm: <xác nhận>
      Biết doanh nghiệp Hợp tác xã Tân Tiến được đề nghị tặng Giấy khen của Chủ tịch UBND xã Thử Nghiệm theo công trạng
      Và thành tích của năm 2024
      Và hồ sơ có đủ giấy tờ
      Và hồ sơ ghi nhận:
        | đã hoàn thành nghĩa vụ thuế, bảo hiểm | <xác nhận> |
      Khi thẩm định đề nghị này ngày 20/02/2025
      Thì về hồ sơ, kết luận là "<kết luận>"

      Dữ liệu: có và chưa có
        | xác nhận | kết luận               |
        | có       | Đủ hồ sơ               |
        | chưa rõ  | Thiếu hồ sơ, thông tin |
        | không    | Thiếu hồ sơ, thông tin |

  Quy tắc: Tập thể đã giải thể do sắp xếp tổ chức thì không khen thưởng
    Căn cứ: Thông tư số 15/2025/TT-BNV; Nghị quyết số 190/2025/QH15.
    Nguồn: theo nguồn dẫn lại; từ ngày 01/07/2025 đến ngày 04/08/2025: còn cách hiểu khác nhau.

    @NT-15-01 @tt15-2025 @nq190-2025
    Khung tình huống: Tập thể đã giải thể: <giải thể>, xét ngày <ngày xét>
      Biết tập thể Phòng Nội vụ huyện cũ được đề nghị tặng Giấy khen của Chủ tịch UBND xã Thử Nghiệm Mới theo công trạng
      Và thành tích của năm 2024
      Và hồ sơ ghi nhận:
        | tập thể đã chấm dứt hoạt động do sắp xếp tổ chức | <giải thể> |
      Khi thẩm định đề nghị này ngày <ngày xét>
      Thì kết luận là "<kết luận>"

      Dữ liệu: trước và từ ngày 05/08/2025
        | giải thể | ngày xét   | kết luận                 |
        | có       | 04/08/2025 | Cần xin ý kiến           |
        | có       | 05/08/2025 | Không thuộc diện xét     |
        | không    | 04/08/2025 | Đủ điều kiện, tiêu chuẩn |
        | không    | 05/08/2025 | Đủ điều kiện, tiêu chuẩn |

  Quy tắc: Bị kỷ luật, có khuyết điểm nghiêm trọng trong chức vụ thì không xét cống hiến của chức vụ đó
    Căn cứ: Điều 9 Nghị định số 152/2025/NĐ-CP.
    Nguồn: đã đối chiếu văn bản.

    @NT-09-02 @nd152-2025/9
    Khung tình huống: Đề nghị Huân chương Lao động theo quá trình cống hiến, có khuyết điểm nghiêm trọng: <khuyết điểm>
      Biết ông Nguyễn Văn Mẫu được đề nghị tặng "Huân chương Lao động hạng Ba" theo quá trình cống hiến
      Và thành tích của các năm 2015, 2025
      Và hồ sơ ghi nhận:
        | bị kỷ luật hoặc bị kết luận có khuyết điểm nghiêm trọng trong chức vụ được tính cống hiến | <khuyết điểm> |
      Khi thẩm định đề nghị này ngày 10/03/2026
      Thì về diện xét, kết luận là "<diện xét>"

      Dữ liệu: có và không
        | khuyết điểm | diện xét             |
        | không       | Thuộc diện xét       |
        | có          | Không thuộc diện xét |

  Quy tắc: Khen thưởng đối ngoại phải có ý kiến của cơ quan có thẩm quyền
    Căn cứ: Điều 14 Luật Thi đua, khen thưởng năm 2022.
    Nguồn: đã đối chiếu văn bản.

    @NT-14-01 @l2022/14
    Khung tình huống: Có ý kiến đồng ý của cơ quan có thẩm quyền về đối ngoại: <ý kiến>
      Biết ông Lý Văn Nam được đề nghị tặng "Bằng khen của Thủ tướng Chính phủ" theo đối ngoại
      Và người được đề nghị là người Việt Nam ở nước ngoài, người nước ngoài, tổ chức nước ngoài
      Và thành tích của các năm 2021, 2025
      Và hồ sơ có đủ giấy tờ
      Và hồ sơ ghi nhận:
        | có ý kiến đồng ý của cơ quan có thẩm quyền về đối ngoại | <ý kiến> |
      Khi thẩm định đề nghị này ngày 10/03/2026
      Thì về hồ sơ, kết luận là "<về hồ sơ>"

      Dữ liệu: có và chưa có
        | ý kiến | về hồ sơ               |
        | có     | Đủ hồ sơ               |
        | không  | Thiếu hồ sơ, thông tin |
